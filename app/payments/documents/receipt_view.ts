import type { PaidThrough } from '#shared/documents/tell_paid_through'

/**
 * Everything a receipt says, as plain data. Money is tiyin (`…Minor`), instants are ISO with their
 * offset and are shown by the clock of Tashkent, months are their first day, `YYYY-MM-01`.
 */
export type ReceiptView = {
  number: string
  seller: { name: string; taxNumber: string; phone: string | null }
  account: string
  consumer: { name: string; address: string }
  paidAt: string
  amountMinor: bigint
  through: PaidThrough
  /** What was handed over and given back; null where nobody said. */
  given: { givenMinor: bigint; changeMinor: bigint } | null
  /** A paper that is not the first, or one whose money went back. */
  mark: 'copy' | 'returned' | null
  /** Null for a payment no cashier took. */
  cashier: string | null
  /** What the payment went to, in the order it was allocated; together they are the amount. */
  allocations: ReceiptAllocation[]
  /** Above zero a debt, below zero an advance. */
  balanceAfterMinor: bigint
}

export type ReceiptAllocation = { amountMinor: bigint } & (
  { kind: 'charge' | 'penalty'; month: string } | { kind: 'advance' }
)
