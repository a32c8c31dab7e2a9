import type { AccountBill } from '#billing/rules/account_bill'

export type ChunkTotals = {
  charges: number
  /** Charges that give money back. */
  credits: number
  amountMinor: bigint
  vatMinor: bigint
  quantityWh: bigint
  /** Net of VAT, by the ledger account of the revenue. */
  revenue: Map<number, bigint>
}

/** What a chunk of bills comes to: the credit side of its ledger transaction. */
export function chunkTotals(bills: readonly AccountBill[]): ChunkTotals {
  const totals: ChunkTotals = {
    charges: 0,
    credits: 0,
    amountMinor: 0n,
    vatMinor: 0n,
    quantityWh: 0n,
    revenue: new Map(),
  }
  for (const { charges } of bills) {
    for (const { amountMinor, vatMinor, quantityWh, revenueCode } of charges) {
      totals.charges += 1
      if (amountMinor < 0n) totals.credits += 1
      totals.amountMinor += amountMinor
      totals.vatMinor += vatMinor
      totals.quantityWh += quantityWh
      const net = totals.revenue.get(revenueCode) ?? 0n
      totals.revenue.set(revenueCode, net + amountMinor - vatMinor)
    }
  }
  return totals
}
