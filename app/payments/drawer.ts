import { LEDGER } from '#ledger/chart'

/** Why money comes into a drawer or leaves it, besides payments. */
export const DRAWER_KINDS = {
  /** Change money from the bank. */
  change: { into: true, against: LEDGER.bank },
  /** A small expense of the house. */
  expense: { into: false, against: LEDGER.otherExpense },
  /** Taken to the bank: on its way until the bank's statement tells of it. */
  delivery: { into: false, against: LEDGER.inTransit },
  /** More was counted than there should be. */
  over: { into: true, against: LEDGER.otherIncome },
  /** Less was counted than there should be. */
  short: { into: false, against: LEDGER.shortage },
} as const

export type DrawerKind = keyof typeof DRAWER_KINDS
