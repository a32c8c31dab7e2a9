import { requestVisa } from '#administration/actions/request_visa'
import { visaNeeded } from '#administration/queries/visa_needed'
import { recordCorrection } from '#billing/actions/record_correction'
import type { CorrectionKind, CorrectionOrder } from '#billing/correction'
import { accountToCorrect } from '#billing/queries/account_to_correct'
import { orderToJson } from '#billing/transformers/order_to_json'
import { correctVisa } from '#billing/visas/correct_visa'
import { refundVisa } from '#billing/visas/refund_visa'
import { writeOffVisa } from '#billing/visas/write_off_visa'

/** Kinds of which one person never decides alone. */
const VISAS: Partial<Record<CorrectionKind, typeof correctVisa>> = {
  write_off: writeOffVisa,
  refund: refundVisa,
}

/**
 * Corrects an account at once, or above the limit when a second person grants it; a write-off or a
 * refund always waits. Answers whether it is done or waits.
 *
 * @throws E_VISA_WAITS · what recordCorrection throws
 */
export async function askCorrection(order: CorrectionOrder): Promise<'recorded' | 'waits'> {
  const { accountId, kind: correction, reason } = order
  const account = await accountToCorrect(accountId)
  const { kind } = VISAS[correction] ?? correctVisa
  const signedMinor = 'expectedMinor' in order ? order.expectedMinor : order.amountMinor
  const amountMinor = signedMinor < 0n ? -signedMinor : signedMinor
  const { divisionId, balanceMinor } = account
  if (!(await visaNeeded({ kind, divisionId, amountMinor }))) {
    await recordCorrection(order)
    return 'recorded'
  }
  await requestVisa({
    kind,
    payload: orderToJson(order),
    reason,
    summary: { amountMinor: signedMinor, account: account.number, correction },
    divisionId,
    subject: { kind: 'account', id: accountId },
    amountMinor,
    before: { balanceMinor },
    after: {
      balanceMinor: balanceMinor + (correction === 'write_off' ? -signedMinor : signedMinor),
    },
  })
  return 'waits'
}
