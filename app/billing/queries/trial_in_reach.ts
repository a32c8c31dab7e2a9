import { errors } from '@adonisjs/core/http'
import type { Work } from '#administration/work'
import { findTariffTrial } from '#billing/queries/find_tariff_trial'
import type { TariffTrial } from '#billing/tariff_trial'

/** A trial over accounts that the person's division reaches, or one of the centre; 404 otherwise. */
export async function trialInReach(work: Work, id: string): Promise<TariffTrial> {
  const trial = await findTariffTrial(id)
  if (trial.regionId !== work.tenant.id) return trial
  const reach = [
    ...work.divisionIdsWith('tariffs.edit'),
    ...work.divisionIdsWith('visas.reference'),
  ]
  if (reach.includes(trial.divisionId)) return trial
  throw new errors.E_ROUTE_NOT_FOUND(['GET', `tariff trial ${id}`])
}
