/** Code of the channel that a region's own cash desks share. */
export const CASH_DESK = 'cash_desk'

/** The document series of cash receipts: gapless in a division and a year. */
export const RECEIPT_SERIES = 'receipt'
