import { one } from '#shared/database/sql'

/** A block of 2^20 ids: the transaction's own, then those of the charges and invoices of the chunk. */
export async function takeIds(): Promise<bigint> {
  const block = await one<{ first: string }>(`select nextval('ledger_block') << 20 as first`)
  return BigInt(block!.first)
}
