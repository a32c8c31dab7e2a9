import type { Receipt } from '#reference/queries/receipts'

/** A line of the journal of receipts. */
export function receiptRow({ receivedAt, ...receipt }: Receipt) {
  return { ...receipt, receivedAt: receivedAt.toISOString() }
}
