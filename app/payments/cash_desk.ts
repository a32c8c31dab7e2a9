/** Code of the channel that a region's own cash desks share. */
export const CASH_DESK = 'cash_desk'

/** Money that a terminal at our desk takes from a card: the bank passes it on later. */
export const CARD_DESK = 'card_desk'

/** The document series of cash receipts: gapless in a division and a year. */
export const RECEIPT_SERIES = 'receipt'

/** The document series of Z reports: gapless in a division and a year. */
export const Z_REPORT_SERIES = 'z_report'

/** How a payer pays at the desk. */
export type Tender = 'cash' | 'card'

export function channelOf(tender: Tender): string {
  return tender === 'card' ? CARD_DESK : CASH_DESK
}
