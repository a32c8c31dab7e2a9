import { one } from '#shared/database/sql'
import { adjustAccount } from '#billing/actions/adjust_account'
import { billInsideMonth } from '#billing/actions/bill_inside_month'
import { recalculateAccount } from '#billing/actions/recalculate_account'
import { refundAdvance } from '#billing/actions/refund_advance'
import { transferBetweenAccounts } from '#billing/actions/transfer_between_accounts'
import type { CorrectionOrder } from '#billing/correction'
import { accountToCorrect } from '#billing/queries/account_to_correct'

/** Corrects an account as ordered, once for a reference. Answers the correction's id. */
export async function recordCorrection(order: CorrectionOrder): Promise<string> {
  await accountToCorrect(order.accountId)
  const before = await one<{ id: string }>(
    `select id from corrections where tenant_id = :tenant and reference = :reference`,
    { reference: order.reference }
  )
  if (before) return before.id
  switch (order.kind) {
    case 'adjustment':
    case 'write_off':
      return adjustAccount(order)
    case 'transfer':
      return transferBetweenAccounts(order)
    case 'recalculation':
      return recalculateAccount(order)
    case 'refund':
      return refundAdvance(order)
    case 'early_bill':
    case 'final_bill':
      return billInsideMonth(order)
  }
}
