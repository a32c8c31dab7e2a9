import type { I18n } from '@adonisjs/i18n'
import { explainCharge } from '#billing/rules/explain_charge'
import type { ExplainedCharge } from '#billing/rules/explained_charge'

/** A charge of a bill; the consumer reads the same reasons, without ways into the staff's pages. */
export function explainedCharge(charge: ExplainedCharge, i18n: I18n) {
  const { lines, vatMinor } = explainCharge(charge, (key, values) => i18n.t(key, values))
  return {
    period: charge.period,
    quantityWh: String(charge.quantityWh),
    amountMinor: String(charge.amountMinor),
    explained: {
      vatMinor,
      lines: lines.map(({ parts, source }) => ({
        parts,
        ...(source && { source: { text: source.text } }),
      })),
    },
  }
}
