/** A part of a payment: the month or "advance", what it gets, and what that month is open for. */
export type SumLine = { term: string; amountMinor: string; openMinor?: string }
