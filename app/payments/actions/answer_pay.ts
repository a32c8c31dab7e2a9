import { refuse, type Outcome, type PaymentFacts, type Refusal } from '@hisob/contract'
import { CURRENCY } from '#shared/kernel/money'
import { accountByNumber } from '#accounts/queries/account_by_number'
import { notePayment } from '#payments/actions/note_payment'
import { recordPayment } from '#payments/actions/record_payment'
import type { CommandOf } from '#payments/gateway/command_of'
import type { Gateway } from '#payments/gateway/gateway'
import type { Payment, PaymentRefusal } from '#payments/payment'

/** No account has this id; a repeat is found by its reference even when its account is not. */
const NOBODY = '0'

/** A reason that may pass tomorrow must be temporary to the provider too, or it gives up the money. */
const REFUSALS: Record<PaymentRefusal, Refusal> = {
  unknown_channel: 'unavailable',
  channel_disabled: 'unavailable',
  period_closed: 'unavailable',
  unknown_account: 'unknown_account',
  account_closed: 'payer_blocked',
  amount_too_small: 'amount_too_small',
  amount_too_large: 'amount_too_large',
  cancelled_before: 'already_cancelled',
  already_reversed: 'already_cancelled',
}

export async function answerPay(
  channel: Gateway,
  { account: number, amount, reference, paidAt }: CommandOf<'pay'>,
  receivedAt: string
): Promise<Outcome> {
  if (amount.currency !== CURRENCY) return refuse('wrong_amount')
  const account = await accountByNumber(number)
  const asked = {
    channel: channel.code,
    reference,
    accountId: account?.id ?? NOBODY,
    amountMinor: amount.minor,
    paidAt: paidAt ?? receivedAt,
  }
  const recording = await recordPayment(asked)
  if (recording.outcome === 'refused') return refuse(REFUSALS[recording.because])
  if (recording.outcome === 'conflict') return refuse('conflict')
  if (recording.outcome === 'recorded') await notePayment(recording.payment, asked)
  const payment = factsOf(recording.payment, reference, account?.number ?? number)
  return { kind: recording.outcome === 'recorded' ? 'paid' : 'pay_repeated', payment }
}

function factsOf(payment: Payment, reference: string, account: string): PaymentFacts {
  return {
    paymentId: payment.id,
    reference,
    account,
    amount: { minor: payment.amountMinor, currency: CURRENCY },
    performedAt: payment.recordedAt,
    balanceAfterMinor: payment.balanceAfterMinor,
  }
}
