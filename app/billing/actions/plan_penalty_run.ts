import { clock } from '#shared/clock'
import { affect, one, rows } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { divisionsUnder } from '#administration/queries/divisions_under'
import { holdPeriodOpen } from '#ledger/actions/hold_period_open'
import { cutPenaltyChunks } from '#billing/actions/cut_penalty_chunks'
import { penaltyTerms } from '#billing/queries/penalty_terms'
import { penaltyTermsToJson } from '#billing/rules/penalty_run_terms'
import type { RunScope } from '#billing/run_scope'

type Planned = { runId: string; accounts: number; chunks: number }

/**
 * Plans a penalty run: freezes the rates it will go by and divides its accounts into chunks. It does
 * nothing yet; `startPenaltyRun` lets the workers at it.
 *
 * @throws E_MONTH_NOT_OVER · E_PERIOD_CLOSED · E_RUN_UNDER_WAY · E_PENALTY_LATER · E_NOTHING_TO_BILL
 */
export async function planPenaltyRun(
  scope: RunScope,
  { chunkAccounts = 5000 }: { chunkAccounts?: number } = {}
): Promise<Planned> {
  const { period } = scope
  if (period >= clock.period()) throw new DomainException('E_MONTH_NOT_OVER', { period })
  await refuseOthers(scope)
  const divisionIds = await divisionsUnder(scope.divisionId)
  await holdPeriodOpen(divisionIds, period)
  const runId = await insertRun(scope)
  const cut = await cutPenaltyChunks({ ...scope, divisionIds, runId, size: chunkAccounts })
  if (cut.accounts === 0) throw new DomainException('E_NOTHING_TO_BILL', { period })
  await affect(
    `update penalty_runs set accounts_total = :accounts where tenant_id = :tenant and id = :runId`,
    { runId, accounts: cut.accounts }
  )
  await audit({
    action: 'penalty_run.planned',
    subject: { kind: 'penalty_run', id: runId },
    after: { ...scope, ...cut },
  })
  return { runId, ...cut }
}

type Other = { id: string; period: string; later: boolean }

/** Two runs would charge one growth twice; after a later month this one's is charged already. */
async function refuseOthers({ divisionId, period, consumerClass }: RunScope) {
  await rows(`select pg_advisory_xact_lock(hashtextextended('billing.penalty_plan', :tenant))`)
  const other = await one<Other>(
    `select r.id, r.period, r.period > :period as later from penalty_runs r
       join divisions theirs on theirs.tenant_id = :tenant and theirs.id = r.division_id
       join divisions ours on ours.tenant_id = :tenant and ours.id = :divisionId
      where r.tenant_id = :tenant and r.consumer_class = :consumerClass
        and (r.status in ('planned', 'running') or r.period > :period)
        and (starts_with(theirs.path, ours.path) or starts_with(ours.path, theirs.path))
      order by r.period > :period, r.id desc limit 1`,
    { divisionId, period, consumerClass }
  )
  if (other?.later) throw new DomainException('E_PENALTY_LATER', { period: other.period })
  if (other) throw new DomainException('E_RUN_UNDER_WAY', { runId: other.id })
}

async function insertRun({ divisionId, period, consumerClass }: RunScope): Promise<string> {
  const terms = await penaltyTerms(consumerClass, period)
  const run = await one<{ id: string }>(
    `insert into penalty_runs
       (tenant_id, division_id, period, consumer_class, booked_on, terms, created_by)
     values (:tenant, :divisionId, :period, :consumerClass, :bookedOn, :terms::jsonb, :createdBy)
     returning id`,
    {
      divisionId,
      period,
      consumerClass,
      bookedOn: terms.through,
      terms: JSON.stringify(penaltyTermsToJson(terms)),
      createdBy: actorText(),
    }
  )
  return run!.id
}
