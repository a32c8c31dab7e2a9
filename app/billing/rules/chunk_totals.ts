import type { AccountBill } from '#billing/rules/account_bill'

/** What a chunk of bills comes to: the credit side of its ledger transaction. */
export class ChunkTotals {
  charges = 0
  /** Charges that give money back. */
  credits = 0
  amountMinor = 0n
  vatMinor = 0n
  quantityWh = 0n
  /** Net of VAT, by the ledger account of the revenue. */
  readonly revenue = new Map<number, bigint>()

  add({ charges }: AccountBill) {
    for (const { amountMinor, vatMinor, quantityWh, revenueCode } of charges) {
      this.charges += 1
      if (amountMinor < 0n) this.credits += 1
      this.amountMinor += amountMinor
      this.vatMinor += vatMinor
      this.quantityWh += quantityWh
      const netMinor = this.revenue.get(revenueCode) ?? 0n
      this.revenue.set(revenueCode, netMinor + amountMinor - vatMinor)
    }
  }
}
