import { DomainException } from '#shared/http/domain_exception'
import { awaitMeasuring } from '#metering/actions/measuring_lock'
import { keepCorrection } from '#billing/actions/keep_correction'
import { postRecalculation } from '#billing/actions/post_recalculation'
import type { CorrectionOf } from '#billing/correction'
import { accountToCorrect } from '#billing/queries/account_to_correct'
import { recalculation } from '#billing/queries/recalculation'
import { recalculationSum } from '#billing/rules/recalculation_sum'

/**
 * Charges past months of an account anew: what was charged is taken back, the months are charged by
 * what is known now, and the difference is posted into the month of `bookedOn`.
 *
 * @throws E_RECALCULATION_CHANGED when the difference is no longer the one that was seen ·
 *   E_NOTHING_TO_RECALCULATE · E_RECALCULATION_FAULTY · E_PERIOD_CLOSED
 */
export async function recalculateAccount(order: CorrectionOf<'recalculation'>): Promise<string> {
  const { accountId, from, to, expectedMinor, bookedOn, reason } = order
  await awaitMeasuring()
  const account = await accountToCorrect(accountId)
  const found = await recalculation(account, { from, to })
  if (found.faults.length > 0) throw new DomainException('E_RECALCULATION_FAULTY')
  if (found.charges.length === 0) throw new DomainException('E_NOTHING_TO_RECALCULATE')
  const amountMinor = recalculationSum(found.charges)
  if (amountMinor !== expectedMinor) throw new DomainException('E_RECALCULATION_CHANGED')
  const posted = await postRecalculation(account, found, {
    kind: 'recalculation',
    bookedOn,
    reason,
  })
  return keepCorrection({ ...order, amountMinor, ...posted, fromPeriod: from, toPeriod: to })
}
