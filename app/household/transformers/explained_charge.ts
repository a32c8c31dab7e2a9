import type { I18n } from '@adonisjs/i18n'
import { explainCharge } from '#billing/rules/explain_charge'
import type { ExplainedCharge } from '#billing/rules/explained_charge'

/** A charge of the card, with its arithmetic. */
export function explainedCharge(charge: ExplainedCharge, i18n: I18n) {
  return {
    id: charge.chargeId,
    period: charge.period,
    kind: charge.kind,
    bookedOn: charge.bookedOn,
    quantityWh: String(charge.quantityWh),
    amountMinor: String(charge.amountMinor),
    explained: explainCharge(charge, (key, values) => i18n.t(key, values)),
  }
}
