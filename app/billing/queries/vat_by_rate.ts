import { rulesOn } from '#reference/queries/rules_on'
import type { InvoiceView } from '#billing/documents/invoice_view'
import type { ExplainedCharge } from '#billing/rules/explained_charge'
import type { ConsumerClass } from '#billing/run_scope'

/** The VAT contained in charges, by the rate in force in the months they are for. */
export async function vatByRate(
  charges: readonly ExplainedCharge[],
  consumerClass: ConsumerClass
): Promise<InvoiceView['vat']> {
  const sums = new Map<bigint, bigint>()
  for (const [period, ofMonth] of Map.groupBy(charges, (charge) => charge.period)) {
    const { vatBp } = await rulesOn(period, consumerClass)
    const vatMinor = ofMonth.reduce((sum, charge) => sum + charge.vatMinor, 0n)
    sums.set(vatBp, (sums.get(vatBp) ?? 0n) + vatMinor)
  }
  return [...sums].map(([rateBasisPoints, amountMinor]) => ({ rateBasisPoints, amountMinor }))
}
