import { DomainException } from '#shared/http/domain_exception'
import { post } from '#ledger/actions/post'
import { LEDGER, receivableOf } from '#ledger/chart'
import { SOURCE_KIND } from '#ledger/rules/source_kind'
import { keepCorrection } from '#billing/actions/keep_correction'
import type { CorrectionOf } from '#billing/correction'
import { accountToCorrect } from '#billing/queries/account_to_correct'
import { correctionPostings } from '#billing/rules/correction_postings'

const CODES = { income: LEDGER.otherIncome, expense: LEDGER.otherExpense }

/**
 * Adds a debt to an account or gives something back, or gives up a debt that will never be paid.
 *
 * @throws E_PERIOD_CLOSED · E_WRITE_OFF_ABOVE_DEBT
 */
export async function adjustAccount(
  order: CorrectionOf<'adjustment'> | CorrectionOf<'write_off'>
): Promise<string> {
  const { kind, accountId, bookedOn, reason } = order
  const account = await accountToCorrect(accountId)
  if (kind === 'write_off' && order.amountMinor > account.balanceMinor) {
    throw new DomainException('E_WRITE_OFF_ABOVE_DEBT')
  }
  const amountMinor = kind === 'write_off' ? -order.amountMinor : order.amountMinor
  const receivableCode = receivableOf(account.consumerClass)
  const line = { sourceKind: SOURCE_KIND.adjustment, sourceId: null }
  const transactionId = await post(
    correctionPostings({ accountId, receivableCode, amountMinor, codes: CODES }).map((posting) => ({
      ...posting,
      ...line,
    })),
    { kind, bookedOn, reason }
  )
  return keepCorrection({ ...order, amountMinor, transactionId })
}
