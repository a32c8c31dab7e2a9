import type { LateMonth } from '#billing/actions/take_late_months'
import { chunkAccounts, type ChunkAccount } from '#billing/queries/chunk_accounts'
import { chunkCharged } from '#billing/queries/chunk_charged'
import { chunkConsumption } from '#billing/queries/chunk_consumption'
import { chunkExtras } from '#billing/queries/chunk_extras'
import { chunkTerms } from '#billing/queries/chunk_terms'
import type { AccountToBill } from '#billing/rules/account_to_bill'
import type { Chunk, RunInWork } from '#billing/run_in_work'

export type AccountInChunk = ChunkAccount & AccountToBill

/**
 * The accounts of a chunk with all that is needed to bill them, in order of their ids. Everything is
 * read from the database before the first of them is answered.
 */
export async function accountsToBill(
  run: RunInWork,
  chunk: Chunk,
  late: readonly LateMonth[]
): Promise<Iterable<AccountInChunk>> {
  return together({
    accounts: await chunkAccounts(run, chunk),
    termsOf: await chunkTerms(run, chunk),
    consumedBy: await chunkConsumption(run, chunk, late),
    chargedTo: await chunkCharged(run, chunk, late),
    ...(await chunkExtras(run, chunk)),
  })
}

type Parts = {
  accounts: Iterable<ChunkAccount>
  termsOf: (accountId: bigint) => AccountToBill['terms']
  consumedBy: (accountId: bigint) => AccountToBill['consumed']
  chargedTo: (accountId: bigint) => AccountToBill['charged']
  benefitsOf: (accountId: bigint) => AccountToBill['benefits']
  volumesOf: (accountId: bigint) => AccountToBill['volumes']
  reactiveOf: (accountId: bigint) => AccountToBill['reactive']
  lotsOf: (accountId: bigint) => AccountToBill['lots']
}

function* together({ accounts, ...of }: Parts) {
  for (const account of accounts) {
    const { accountId } = account
    yield {
      ...account,
      terms: of.termsOf(accountId),
      consumed: of.consumedBy(accountId),
      charged: of.chargedTo(accountId),
      benefits: of.benefitsOf(accountId),
      volumes: of.volumesOf(accountId),
      reactive: of.reactiveOf(accountId),
      lots: of.lotsOf(accountId),
    }
  }
}
