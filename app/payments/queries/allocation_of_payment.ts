import type { Payment } from '#payments/payment'
import { debtsBefore, type DebtBefore } from '#payments/queries/debts_before'
import { allocate, type Allocation } from '#payments/rules/allocate'

type Paid = Pick<Payment, 'id' | 'accountId' | 'amountMinor' | 'balanceAfterMinor'>

/** What a payment went to when it came: the oldest debts of that moment, the rest ahead. */
export async function allocationOfPayment(payment: Paid): Promise<Allocation<DebtBefore>> {
  const { id: paymentId, accountId, amountMinor, balanceAfterMinor } = payment
  const balanceMinor = balanceAfterMinor + amountMinor
  return allocate(amountMinor, await debtsBefore({ paymentId, accountId, balanceMinor }))
}
