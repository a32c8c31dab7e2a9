import { refuse, type Outcome } from '@hisob/contract'
import { CURRENCY } from '#shared/kernel/money'
import { accountByNumber } from '#accounts/queries/account_by_number'
import { notePayment } from '#payments/actions/note_payment'
import { recordPayment } from '#payments/actions/record_payment'
import type { CommandOf } from '#payments/gateway/command_of'
import type { Gateway } from '#payments/gateway/gateway'
import { paidFacts } from '#payments/queries/paid_facts'
import { REFUSAL_TO_PROVIDER } from '#payments/refusal_to_provider'

/** No account has this id; a repeat is found by its reference even when its account is not. */
const NOBODY = '0'

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
  if (recording.outcome === 'refused') return refuse(REFUSAL_TO_PROVIDER[recording.because])
  if (recording.outcome === 'conflict') return refuse('conflict')
  if (recording.outcome === 'recorded') await notePayment(recording.payment, asked)
  const payment = await paidFacts({
    channelId: channel.id,
    reference,
    account: account?.number ?? number,
    payment: recording.payment,
  })
  return { kind: recording.outcome === 'recorded' ? 'paid' : 'pay_repeated', payment }
}
