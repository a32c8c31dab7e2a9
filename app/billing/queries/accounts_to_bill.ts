import type { LateMonth } from '#billing/actions/take_late_months'
import { chunkAccounts, type ChunkAccount } from '#billing/queries/chunk_accounts'
import { chunkCharged } from '#billing/queries/chunk_charged'
import { chunkConsumption } from '#billing/queries/chunk_consumption'
import { chunkTerms } from '#billing/queries/chunk_terms'
import { follow } from '#billing/queries/follow'
import type { AccountToBill } from '#billing/rules/account_to_bill'
import type { Chunk, RunInWork } from '#billing/run_in_work'

export type AccountInChunk = ChunkAccount & AccountToBill

/** The accounts of a chunk with all that is needed to bill them, in order of their ids. */
export async function accountsToBill(
  run: RunInWork,
  chunk: Chunk,
  late: readonly LateMonth[]
): Promise<AccountInChunk[]> {
  const accounts = await chunkAccounts(run, chunk)
  const termsOf = follow(await chunkTerms(run, chunk))
  const consumedBy = follow(await chunkConsumption(run, chunk, late))
  const chargedTo = follow(await chunkCharged(run, chunk, late))
  return accounts.map((account) => {
    const { accountId } = account
    return Object.assign(account, {
      terms: termsOf(accountId),
      consumed: consumedBy(accountId),
      charged: chargedTo(accountId),
    })
  })
}
