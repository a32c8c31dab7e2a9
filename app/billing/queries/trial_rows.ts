import type { Period } from '#shared/kernel/calendar'
import { chunkCharged } from '#billing/queries/chunk_charged'
import { chunkConsumption } from '#billing/queries/chunk_consumption'
import { chunkExtras } from '#billing/queries/chunk_extras'
import { chunkTerms } from '#billing/queries/chunk_terms'
import { runLike } from '#billing/queries/run_like'
import { accountsOfTrial, type TrialAccounts } from '#billing/queries/trial_accounts'
import type { CompiledTariffs } from '#billing/rules/compile_tariffs'
import { chargedSum, tryMonth } from '#billing/rules/trial_difference'
import type { Chunk } from '#billing/run_in_work'
import type { TrialKind, TrialRow } from '#billing/tariff_trial'

/** The tariffs of a month, as they are and as they would be. */
export type TriedTariffs = { period: Period; inForce: CompiledTariffs; supposed: CompiledTariffs }

/**
 * One range of accounts calculated for one month by both tariffs, through the queries and rules of a
 * billing run. Only reads. A retroactive preview compares with what was charged, where anything was.
 */
export async function trialRows(
  kind: TrialKind,
  scope: TrialAccounts,
  { period, inForce, supposed }: TriedTariffs,
  chunk: Chunk
): Promise<TrialRow[]> {
  const run = runLike({ ...scope, period }, inForce)
  const accounts = await accountsOfTrial(scope, chunk)
  const termsOf = await chunkTerms(run, chunk)
  const consumedBy = await chunkConsumption(run, chunk, [])
  const chargedTo = await chunkCharged(run, chunk, [])
  const { benefitsOf, volumesOf, reactiveOf } = await chunkExtras(run, chunk)

  return accounts.flatMap(({ accountId: id, number: accountNumber, districtId }) => {
    const accountId = BigInt(id)
    const charged = chargedSum(chargedTo(accountId))
    const month = {
      accountId,
      terms: termsOf(accountId),
      consumed: consumedBy(accountId),
      benefits: benefitsOf(accountId),
      volumes: volumesOf(accountId),
      reactive: reactiveOf(accountId),
    }
    if (kind === 'retroactive' && charged === null) return []
    const fresh = tryMonth(month, period, supposed)
    const old =
      kind === 'retroactive'
        ? { amountMinor: charged, fault: null }
        : tryMonth(month, period, inForce)
    const { quantityWh } = fresh
    const sums = { oldMinor: old.amountMinor, newMinor: fresh.amountMinor }
    const fault = fresh.fault ?? old.fault
    return [{ accountId: id, accountNumber, districtId, period, quantityWh, ...sums, fault }]
  })
}
