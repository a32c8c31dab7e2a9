import type { Receipt } from '#reference/queries/receipts'

const BY_ITSELF = 'job:'

/** A line of the journal of receipts; nobody received what came by itself. */
export function receiptRow({ receivedAt, receivedBy, ...receipt }: Receipt) {
  return {
    ...receipt,
    receivedBy: receivedBy.startsWith(BY_ITSELF) ? null : receivedBy,
    receivedAt: receivedAt.toISOString(),
  }
}
