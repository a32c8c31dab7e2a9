import { affect, one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { divisionsUnder } from '#administration/queries/divisions_under'
import { tariffDraft } from '#reference/queries/tariff_draft'
import type { DraftContent } from '#reference/rules/tariff_draft'
import { keepTrialRows } from '#billing/actions/keep_trial_rows'
import { findTariffTrial } from '#billing/queries/find_tariff_trial'
import { tariffsOfMonths } from '#billing/queries/tariffs_of_months'
import { tariffsWithDraft } from '#billing/queries/tariffs_with_draft'
import { trialChunks, type TrialAccounts } from '#billing/queries/trial_accounts'
import { trialRows, type TriedTariffs } from '#billing/queries/trial_rows'
import { compileTariffs } from '#billing/rules/compile_tariffs'
import type { Chunk } from '#billing/run_in_work'
import type { TariffTrial, TrialRow } from '#billing/tariff_trial'

type Work = { trial: TariffTrial; accounts: TrialAccounts; tariffs: readonly TriedTariffs[] }

/**
 * Calculates a trial range by range. Accounts are read in their region and only read; what was found
 * is kept with the trial after each range, so a worker that is cut off loses one range at most.
 */
export async function calculateTariffTrial(tenantId: number, trialId: string): Promise<void> {
  try {
    const begun = await asTenant(tenantId, () => begin(trialId))
    if (!begun) return
    const { trial, draft, after } = begun
    const { regionId } = trial
    const work = await asTenant(regionId, () => prepare(trial, draft))
    const chunks = await asTenant(regionId, () => trialChunks(work.accounts, after))
    for (const chunk of chunks) {
      const found = await asTenant(regionId, () => calculate(work, chunk))
      await asTenant(tenantId, () => keepTrialRows(trialId, chunk.accounts, found))
    }
    await asTenant(tenantId, () => finish(trialId))
  } catch (error) {
    await asTenant(tenantId, () => fail(trialId, error as Error))
    throw error
  }
}

async function begin(trialId: string) {
  const trial = await findTariffTrial(trialId)
  if (trial.status === 'done') return null
  const draft = trial.draftId === null ? null : await tariffDraft(trial.draftId)
  const last = await one<{ after: string }>(
    `select coalesce(max(account_id), 0)::text as after from tariff_trial_rows
      where tenant_id = :tenant and trial_id = :trialId`,
    { trialId }
  )
  return { trial, draft, after: last!.after }
}

async function prepare(trial: TariffTrial, draft: DraftContent | null): Promise<Work> {
  const { consumerClass, scope, divisionId } = trial
  const accounts = { ...scope, consumerClass, divisionIds: await divisionsUnder(divisionId) }
  const tariffs: TriedTariffs[] = []
  for (const period of scope.months) {
    const { seasonMove } = scope
    const inForce = compileTariffs(await tariffsOfMonths(consumerClass, [period]))
    const supposed = compileTariffs(
      await tariffsWithDraft({ consumerClass, period, draft, seasonMove })
    )
    tariffs.push({ period, inForce, supposed })
  }
  return { trial, accounts, tariffs }
}

async function calculate({ trial, accounts, tariffs }: Work, chunk: Chunk): Promise<TrialRow[]> {
  const found: TrialRow[] = []
  for (const month of tariffs) found.push(...(await trialRows(trial.kind, accounts, month, chunk)))
  return found
}

function finish(trialId: string) {
  return affect(
    `update tariff_trials set status = 'done', finished_at = now(), accounts_done = accounts_total
      where tenant_id = :tenant and id = :trialId`,
    { trialId }
  )
}

function fail(trialId: string, error: Error) {
  return affect(
    `update tariff_trials set status = 'failed', last_error = :reason
      where tenant_id = :tenant and id = :trialId and status <> 'done'`,
    { trialId, reason: error.message.slice(0, 500) }
  )
}
