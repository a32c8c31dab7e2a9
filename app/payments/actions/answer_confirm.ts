import { isRefused, refuse, type Outcome } from '@hisob/contract'
import { affect } from '#shared/database/sql'
import { accountByNumber } from '#accounts/queries/account_by_number'
import { meetPromise } from '#payments/actions/meet_promise'
import { notePayment } from '#payments/actions/note_payment'
import { recordPayment } from '#payments/actions/record_payment'
import { reportPromiseConflict } from '#payments/actions/report_promise_conflict'
import type { CommandOf } from '#payments/gateway/command_of'
import type { Gateway } from '#payments/gateway/gateway'
import { paidFacts } from '#payments/queries/paid_facts'
import type { Reservation } from '#payments/reservation'
import { REFUSAL_TO_PROVIDER } from '#payments/refusal_to_provider'

type Confirm = CommandOf<'confirm'>

/**
 * Pays what was promised, under the promise's reference and through the very posting of a one-phase
 * payment: any number of confirmations make one payment, and what was given up is never paid.
 */
export async function answerConfirm(
  channel: Gateway,
  confirm: Confirm,
  receivedAt: string
): Promise<Outcome> {
  const promise = await meetPromise(channel, confirm)
  if (isRefused(promise)) return promise
  if (!(await agrees(confirm, promise))) {
    await reportPromiseConflict(channel, promise.facts, confirm)
    return refuse('conflict')
  }
  const { state } = promise.facts
  if (state === 'reserved' || state === 'performed') return pay(channel, promise, receivedAt)
  return refuse(state === 'expired' ? 'expired' : 'already_cancelled')
}

async function agrees({ account, amount }: Confirm, { accountId, facts }: Reservation) {
  const { minor, currency } = facts.amount
  const isSum = amount === null || (amount.minor === minor && amount.currency === currency)
  return isSum && (account === null || (await accountByNumber(account))?.id === accountId)
}

/** A promise that is paid already posts nothing: the posting answers with the first payment. */
async function pay(channel: Gateway, promise: Reservation, receivedAt: string): Promise<Outcome> {
  const { reference, account, amount } = promise.facts
  const asked = {
    channel: channel.code,
    reference,
    accountId: promise.accountId,
    amountMinor: amount.minor,
    paidAt: receivedAt,
  }
  const recording = await recordPayment(asked)
  if (recording.outcome === 'refused') return refuse(REFUSAL_TO_PROVIDER[recording.because])
  if (recording.outcome === 'conflict') return refuse('conflict')

  const { payment } = recording
  if (recording.outcome === 'recorded') await notePayment(payment, asked)
  await keep(promise.id, payment.id)
  return {
    kind: recording.outcome === 'recorded' ? 'paid' : 'pay_repeated',
    payment: await paidFacts({ channelId: channel.id, reference, account, payment }),
  }
}

async function keep(id: string, paymentId: string): Promise<void> {
  await affect(
    `update payment_reservations set state = 'performed', payment_id = :paymentId
      where tenant_id = :tenant and id = :id and state = 'reserved'`,
    { id, paymentId }
  )
}
