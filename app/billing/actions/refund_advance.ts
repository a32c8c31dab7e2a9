import { affect } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { post } from '#ledger/actions/post'
import { LEDGER, receivableOf } from '#ledger/chart'
import { SOURCE_KIND } from '#ledger/rules/source_kind'
import { keepCorrection } from '#billing/actions/keep_correction'
import type { CorrectionOf } from '#billing/correction'
import { accountToCorrect } from '#billing/queries/account_to_correct'
import { correctionPostings } from '#billing/rules/correction_postings'

const CODES = { income: LEDGER.bank, expense: LEDGER.bank }

/**
 * Gives back through the bank what an account has paid ahead. The balance stays locked until the end,
 * so two refunds at once never give more than there is.
 *
 * @throws E_REFUND_ABOVE_ADVANCE · E_PERIOD_CLOSED
 */
export async function refundAdvance(order: CorrectionOf<'refund'>): Promise<string> {
  const { kind, accountId, amountMinor, bookedOn, reason } = order
  const account = await accountToCorrect(accountId)
  if (amountMinor > -account.balanceMinor) throw new DomainException('E_REFUND_ABOVE_ADVANCE')
  const receivableCode = receivableOf(account.consumerClass)
  const line = { sourceKind: SOURCE_KIND.adjustment, sourceId: null }
  const transactionId = await post(
    correctionPostings({ accountId, receivableCode, amountMinor, codes: CODES }).map((posting) => ({
      ...posting,
      ...line,
    })),
    { kind, bookedOn, reason }
  )
  await affect(KEEP_NO_MORE, { accountId, leftMinor: -account.balanceMinor - amountMinor })
  return keepCorrection({ ...order, transactionId })
}

/** Advances that keep a price are what is still paid ahead; the oldest are given back last. */
const KEEP_NO_MORE = `
  update advance_lots l set left_minor = least(l.left_minor, greatest(0, :leftMinor - held.before))
    from (select id, coalesce(sum(left_minor) over (
                   order by paid_on, id rows between unbounded preceding and 1 preceding), 0)::bigint
                   as before
            from advance_lots where tenant_id = :tenant and account_id = :accountId) held
   where l.tenant_id = :tenant and l.id = held.id`
