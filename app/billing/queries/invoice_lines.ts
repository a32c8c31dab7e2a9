import { BASE_PER_UNIT } from '#shared/kernel/quantity'
import type { ChargedFor, InvoiceLine } from '#billing/documents/invoice_view'
import type { ExplainedCharge, ExplainedLine } from '#billing/rules/explained_charge'

/** The lines of the charges, in the order in which an invoice reads. */
export function invoiceLines(charges: readonly ExplainedCharge[]): InvoiceLine[] {
  return charges.flatMap(({ period, lines }) =>
    lines.map((line) => ({
      month: period,
      what: chargedFor(line),
      quantityWh: line.quantityWh,
      priceMinor: line.priceMinor,
      amountMinor: line.amountMinor,
      tariff: { inForceFrom: line.inForceFrom, act: line.act },
    }))
  )
}

/** A tariff of one block prices the whole consumption. */
function chargedFor({ aboveWh, upToWh }: ExplainedLine): ChargedFor {
  if (aboveWh < BASE_PER_UNIT && upToWh === null) return { kind: 'whole' }
  return { kind: 'block', aboveWh, upToWh }
}
