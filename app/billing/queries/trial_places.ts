import { nameIn } from '#administration/names'
import type { Work } from '#administration/work'
import { trialDivisions, trialRegions } from '#billing/queries/trial_ground'
import type { TariffTrial } from '#billing/tariff_trial'

type Place = Pick<TariffTrial, 'regionId' | 'divisionId'>

/** How the places of some trials are called in a language; nothing where the person has no way in. */
export async function trialPlaces(work: Work, trials: readonly Place[], locale: string) {
  const reachable = new Set((await trialRegions(work)).map(({ id }) => id))
  const names = new Map<string, string>()
  for (const regionId of new Set(trials.map((trial) => trial.regionId))) {
    if (!reachable.has(regionId)) continue
    for (const division of await trialDivisions(work, regionId)) {
      names.set(`${regionId} ${division.id}`, nameIn(locale, division))
    }
  }
  return (trial: Place) => names.get(`${trial.regionId} ${trial.divisionId}`)
}
