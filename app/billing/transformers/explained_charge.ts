import { explainCharge } from '#billing/rules/explain_charge'
import type { ExplainedCharge } from '#billing/rules/explained_charge'

type Translate = (key: string, values?: Record<string, string>) => string

export function explainedCharge(charge: ExplainedCharge, translate: Translate) {
  return {
    chargeId: charge.chargeId,
    period: charge.period,
    quantityWh: String(charge.quantityWh),
    amountMinor: String(charge.amountMinor),
    explained: explainCharge(charge, translate),
  }
}
