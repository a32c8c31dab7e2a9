import { DomainException } from '#shared/http/domain_exception'
import { post } from '#ledger/actions/post'
import { receivableOf } from '#ledger/chart'
import { SOURCE_KIND } from '#ledger/rules/source_kind'
import { keepCorrection } from '#billing/actions/keep_correction'
import type { CorrectionOf } from '#billing/correction'
import { accountToCorrect, type AccountToCorrect } from '#billing/queries/account_to_correct'
import { transferPostings } from '#billing/rules/transfer_postings'

/**
 * Moves what one account has paid to another, of the same or another division: both months are open,
 * both accounts say it in the same transaction.
 *
 * @throws E_PERIOD_CLOSED · E_SAME_ACCOUNT
 */
export async function transferBetweenAccounts(order: CorrectionOf<'transfer'>): Promise<string> {
  const { accountId, otherAccountId, amountMinor, bookedOn, reason } = order
  if (accountId === otherAccountId) throw new DomainException('E_SAME_ACCOUNT')
  // In the order of ids, so that two transfers the other way round do not wait for one another.
  const found = new Map<string, AccountToCorrect>()
  for (const id of [accountId, otherAccountId].sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1))) {
    found.set(id, await accountToCorrect(id))
  }
  const side = (id: string) => ({
    accountId: id,
    receivableCode: receivableOf(found.get(id)!.consumerClass),
  })
  const line = { sourceKind: SOURCE_KIND.adjustment, sourceId: null }
  const transactionId = await post(
    transferPostings(side(accountId), side(otherAccountId), amountMinor).map((posting) => ({
      ...posting,
      ...line,
    })),
    { kind: 'transfer', bookedOn, reason }
  )
  return keepCorrection({ ...order, transactionId })
}
