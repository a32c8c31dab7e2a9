import type { IsoDate, Period } from '#shared/kernel/calendar'

export const CORRECTION_KINDS = [
  'adjustment',
  'transfer',
  'write_off',
  'recalculation',
  'refund',
  'early_bill',
  'final_bill',
] as const

export type CorrectionKind = (typeof CORRECTION_KINDS)[number]

type Common = {
  accountId: string
  bookedOn: IsoDate
  reason: string
  /** Made once by whoever asks: the same one again is the same correction. */
  reference: string
}

/** A bill inside a month: the account stays open, or with a final bill it is closed. */
export type BillUpTo = {
  kind: 'early_bill' | 'final_bill'
  /** The last day that is billed; with a final bill the last day of supply. */
  through: IsoDate
  expectedMinor: bigint
}

/** What is to be corrected on an account. Sums in tiyin. */
export type CorrectionOrder = Common &
  (
    | {
        kind: 'adjustment'
        /** Debt above zero; below it something is given back. */
        amountMinor: bigint
      }
    | {
        kind: 'transfer'
        /** Taken from what this account has paid and given to the other one; above zero. */
        amountMinor: bigint
        otherAccountId: string
      }
    | { kind: 'write_off'; amountMinor: bigint }
    | {
        kind: 'recalculation'
        /** Months consumed, both included. */
        from: Period
        to: Period
        /** The difference that was seen before it was decided on. */
        expectedMinor: bigint
      }
    | {
        kind: 'refund'
        /** Given back of what was paid ahead; above zero. */
        amountMinor: bigint
      }
    | BillUpTo
  )

export type CorrectionOf<Kind extends CorrectionKind> = Extract<CorrectionOrder, { kind: Kind }>
