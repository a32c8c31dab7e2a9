import { errors } from '@adonisjs/core/http'
import { one, rows } from '#shared/database/sql'
import type { TariffTrial } from '#billing/tariff_trial'

const TRIALS = `
  select id, kind, draft_id as "draftId", revision, region_id as "regionId",
         division_id as "divisionId", division_name as "divisionName",
         consumer_class as "consumerClass", scope, status, accounts_done as "accountsDone",
         accounts_total as "accountsTotal", last_error as "lastError", created_by as "createdBy",
         created_at as "createdAt", finished_at as "finishedAt"
    from tariff_trials where tenant_id = :tenant`

/** A trial by its id; 404 when there is none. */
export async function findTariffTrial(id: string): Promise<TariffTrial> {
  const trial = await one<TariffTrial>(`${TRIALS} and id = :id`, { id })
  if (!trial) throw new errors.E_ROUTE_NOT_FOUND(['GET', `tariff trial ${id}`])
  return trial
}

/** Trials of a draft, or those of a moved season alone, newest first. */
export function tariffTrials(draftId: string | null): Promise<TariffTrial[]> {
  const which = draftId === null ? 'draft_id is null' : 'draft_id = :draftId'
  return rows<TariffTrial>(`${TRIALS} and ${which} order by id desc limit 50`, { draftId })
}
