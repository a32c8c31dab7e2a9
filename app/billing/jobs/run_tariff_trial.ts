import type { Reaction } from '#shared/events/reactions'
import { calculateTariffTrial } from '#billing/actions/calculate_tariff_trial'

/** A trial was asked for: calculate it to its end, or go on where another worker was cut off. */
export const runTariffTrial: Reaction = (payload, tenantId) =>
  calculateTariffTrial(tenantId, String(payload.trialId))
