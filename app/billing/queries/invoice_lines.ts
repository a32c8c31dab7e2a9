import { BASE_PER_UNIT } from '#shared/kernel/quantity'
import type { ChargedFor, InvoiceLine } from '#billing/documents/invoice_view'
import { CHARGE_KIND } from '#billing/rules/charge_kind'
import { LINE } from '#billing/rules/line_kind'
import type { ExplainedCharge, ExplainedLine } from '#billing/rules/explained_charge'

/** The lines of the charges, in the order in which an invoice reads. */
export function invoiceLines(charges: readonly ExplainedCharge[]): InvoiceLine[] {
  return charges.flatMap((charge) => {
    if (charge.kind === CHARGE_KIND.penalty) return [penaltyLine(charge)]
    return charge.lines.map((line) => ({
      month: charge.period,
      what: chargedFor(line),
      quantityWh: line.quantityWh,
      priceMinor: line.priceMinor,
      amountMinor: line.amountMinor,
      tariff: line.kind === LINE.reactive ? null : { inForceFrom: line.inForceFrom, act: line.act },
    }))
  })
}

/** One sum: its days and rates are told on the page of the account. */
function penaltyLine({ period, amountMinor }: ExplainedCharge): InvoiceLine {
  const what = { kind: 'penalty' } as const
  return { month: period, what, quantityWh: null, priceMinor: null, amountMinor, tariff: null }
}

/** A tariff of one block prices the whole consumption. */
function chargedFor({ kind, aboveWh, upToWh }: ExplainedLine): ChargedFor {
  if (kind === LINE.reactive) return { kind: 'reactive' }
  if (aboveWh < BASE_PER_UNIT && upToWh === null) return { kind: 'whole' }
  return { kind: 'block', aboveWh, upToWh }
}
