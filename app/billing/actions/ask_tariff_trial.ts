import { one } from '#shared/database/sql'
import { announce } from '#shared/events/announce'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { asTenant } from '#shared/tenancy/as_tenant'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import { audit } from '#administration/actions/audit'
import { divisionsUnder } from '#administration/queries/divisions_under'
import { TARIFF_TRIAL_ASKED } from '#billing/events'
import { countTrialAccounts } from '#billing/queries/trial_accounts'
import type { ConsumerClass } from '#billing/run_scope'
import type { TrialKind, TrialScope } from '#billing/tariff_trial'

export type AskedTrial = {
  kind: TrialKind
  draft: { id: string; revision: number } | null
  /** Whose accounts: the tenant in work, or for the centre one of its regions. */
  regionId: number
  divisionId: number
  consumerClass: ConsumerClass
  scope: TrialScope
}

/**
 * Asks for a calculation over real accounts; the worker does it and nothing of it is posted. When the
 * centre calculates over a region's accounts, the region's audit log says so too. Answers its id.
 *
 * @throws E_TRIAL_REGION · E_TRIAL_EMPTY
 */
export async function askTariffTrial(asked: AskedTrial): Promise<string> {
  const { kind, draft, regionId, divisionId, consumerClass, scope } = asked
  const seen = await inRegion(regionId, () => lookAt(asked))
  if (!seen.divisionName) throw new DomainException('E_TRIAL_REGION')
  if (seen.accounts === 0) throw new DomainException('E_TRIAL_EMPTY')
  const row = await one<{ id: string }>(
    `insert into tariff_trials (tenant_id, draft_id, revision, kind, region_id, division_id,
                                division_name, consumer_class, scope, accounts_total, created_by)
     values (:tenant, :draftId, :revision, :kind, :regionId, :divisionId, :divisionName,
             :consumerClass, :scope::jsonb, :accounts, :createdBy)
     returning id`,
    {
      kind,
      regionId,
      divisionId,
      consumerClass,
      draftId: draft?.id ?? null,
      revision: draft?.revision ?? null,
      divisionName: seen.divisionName,
      accounts: seen.accounts,
      scope: JSON.stringify(scope),
      createdBy: actorText(),
    }
  )
  const { id } = row!
  await audit({ action: 'tariff_trial.asked', subject: { kind: 'tariff_trial', id }, after: asked })
  await announce(TARIFF_TRIAL_ASKED, { trialId: id })
  return id
}

async function lookAt({ divisionId, consumerClass, scope, kind }: AskedTrial) {
  const division = await one<{ name: string }>(
    `select name_uz as name from divisions where tenant_id = :tenant and id = :divisionId`,
    { divisionId }
  )
  const divisionIds = await divisionsUnder(divisionId)
  const accounts = await countTrialAccounts({ ...scope, divisionIds, consumerClass })
  await noteVisit({ kind, divisionId, accounts })
  return { divisionName: division?.name ?? null, accounts }
}

/** Whose accounts were looked through knows it from its own log. */
function noteVisit(after: { kind: TrialKind; divisionId: number; accounts: number }) {
  return audit({
    action: 'tariff_trial.over_accounts',
    subject: { kind: 'division', id: String(after.divisionId) },
    after,
  })
}

function inRegion<T>(regionId: number, work: () => Promise<T>): Promise<T> {
  if (TenantScope.require().tenantId === regionId) return work()
  return TenantScope.leave(() => asTenant(regionId, work))
}
