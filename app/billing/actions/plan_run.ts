import { createHash } from 'node:crypto'
import { clock } from '#shared/clock'
import { affect, one } from '#shared/database/sql'
import { addDays, nextPeriod, type Period } from '#shared/kernel/calendar'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { divisionsUnder } from '#administration/queries/divisions_under'
import { settingOn } from '#administration/queries/setting_on'
import { awaitMeasuring } from '#metering/actions/measuring_lock'
import { rulesOn } from '#reference/queries/rules_on'
import { holdPeriodOpen } from '#ledger/actions/hold_period_open'
import { cutChunks } from '#billing/actions/cut_chunks'
import { prepareAccounts } from '#billing/actions/prepare_accounts'
import { rerateMonths } from '#billing/actions/rerate_months'
import { refuseOverlap } from '#billing/actions/refuse_overlap'
import { monthsToBill } from '#billing/queries/months_to_bill'
import { tariffsOfMonths } from '#billing/queries/tariffs_of_months'
import { invoiceDueDate } from '#billing/rules/due_date'
import { snapshotToJson } from '#billing/rules/snapshot_json'
import type { RunScope } from '#billing/run_scope'

export type PlannedRun = { runId: string; accounts: number; chunks: number }

type Options = {
  chunkAccounts?: number
  /** A run on trial bills in the same way and leaves nothing behind but its figures. */
  trial?: boolean
  /** Months from this one on are priced anew, also where their consumption is the same. */
  rerateFrom?: Period | null
}

/**
 * Plans a billing run: freezes the tariffs it will bill by and divides its accounts into chunks. It
 * does nothing yet; `startRun` lets the workers at it.
 *
 * @throws E_MONTH_NOT_BEGUN · E_PERIOD_CLOSED · E_RUN_UNDER_WAY · E_NOTHING_TO_BILL
 */
export async function planRun(scope: RunScope, options: Options = {}): Promise<PlannedRun> {
  const { period } = scope
  if (period > clock.period()) throw new DomainException('E_MONTH_NOT_BEGUN', { period })
  await awaitMeasuring()
  await refuseOverlap(scope)
  const divisionIds = await divisionsUnder(scope.divisionId)
  await holdPeriodOpen(divisionIds, period)

  await prepareAccounts({ ...scope, divisionIds })
  const { rerateFrom = null } = options
  if (rerateFrom) await rerateMonths({ ...scope, divisionIds, from: rerateFrom })
  const months = await monthsToBill({ ...scope, divisionIds })
  const runId = await insertRun(scope, months, options)
  const cut = await cutChunks({ ...scope, divisionIds, runId, size: options.chunkAccounts ?? 5000 })
  if (cut.accounts === 0) throw new DomainException('E_NOTHING_TO_BILL', { period })
  await affect(
    `update billing_runs set accounts_total = :accounts where tenant_id = :tenant and id = :runId`,
    { runId, accounts: cut.accounts }
  )
  await audit({
    action: 'billing_run.planned',
    subject: { kind: 'billing_run', id: runId },
    after: { ...scope, ...cut, trial: options.trial ?? false, rerateFrom },
  })
  return { runId, ...cut }
}

async function insertRun(
  scope: RunScope,
  months: readonly string[],
  options: Options
): Promise<string> {
  const { period, consumerClass } = scope
  const { dueDay } = await rulesOn(nextPeriod(period), consumerClass)
  const issue = { issuedOn: clock.today(), fewestDays: await settingOn('billing.due_days') }
  const snapshot = JSON.stringify(snapshotToJson(await tariffsOfMonths(consumerClass, months)))
  const run = await one<{ id: string }>(
    `insert into billing_runs (tenant_id, division_id, period, consumer_class, booked_on, issued_on,
                               due_on, snapshot, snapshot_sha256, created_by, mode, rerates)
     values (:tenant, :divisionId, :period, :consumerClass, :bookedOn, :issuedOn, :dueOn,
             :snapshot::jsonb, :sha256, :createdBy, :mode, :rerates)
     returning id`,
    {
      ...scope,
      bookedOn: addDays(nextPeriod(period), -1),
      issuedOn: issue.issuedOn,
      dueOn: invoiceDueDate(period, dueDay, issue),
      snapshot,
      sha256: createHash('sha256').update(snapshot).digest('hex'),
      createdBy: actorText(),
      mode: options.trial ? 'trial' : 'real',
      rerates: Boolean(options.rerateFrom),
    }
  )
  return run!.id
}
