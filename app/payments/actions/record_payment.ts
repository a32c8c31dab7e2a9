import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { wakeAfterCommit } from '#shared/jobs/wake'
import { issueReceipt } from '#payments/actions/issue_receipt'
import { reportConflict } from '#payments/actions/report_conflict'
import type { Payment, PaymentRefusal } from '#payments/payment'

export type NewPayment = {
  /** Code of the channel that the money came through. */
  channel: string
  /** The sender's id of this payment: the same one twice is the same payment. */
  reference: string
  accountId: string
  amountMinor: bigint
  /** When the payer paid, ISO with an offset. */
  paidAt: string
  note?: string | null
  /** Give a receipt its number in this document series. */
  receipt?: { series: string }
}

export type Recording =
  | { outcome: 'recorded' | 'repeated' | 'conflict'; payment: Payment }
  | { outcome: 'refused'; because: PaymentRefusal }

/**
 * Posts a payment, once: the payment, its ledger transaction, the announcement and the balance in
 * one statement. Calls with one reference wait for each other and the first one wins, so any number
 * of them at the same moment make one payment; a refusal writes nothing and keeps the reference free.
 * Money of a closed month is booked today; its `paidAt` stays.
 */
export async function recordPayment(payment: NewPayment): Promise<Recording> {
  const recording = await post(payment)
  if (recording.outcome === 'conflict') await reportConflict(payment, recording.payment)
  if (recording.outcome === 'recorded') wakeAfterCommit()
  const isOurs = recording.outcome === 'recorded' || recording.outcome === 'repeated'
  if (isOurs && payment.receipt) await issueReceipt(recording.payment, payment.receipt.series)
  return recording
}

async function post(payment: NewPayment): Promise<Recording> {
  const today = clock.today()
  const paidOn = clock.dayOf(payment.paidAt)

  const posted = await one<Posted>(
    `select * from post_payment(:tenant, :channel, :reference, :accountId, :amountMinor, :paidAt,
                                :bookOn, :today, :note, :actor)`,
    {
      channel: payment.channel,
      reference: payment.reference,
      accountId: payment.accountId,
      amountMinor: payment.amountMinor,
      paidAt: payment.paidAt,
      bookOn: paidOn < today ? paidOn : today,
      today,
      note: payment.note ?? null,
      actor: actorText(),
    }
  )
  return recordingOf(posted!)
}

type Posted = {
  outcome: 'recorded' | 'repeated' | 'conflict' | PaymentRefusal
  payment_id: string
  account_id: string
  amount_minor: string
  balance_after_minor: string
  division_id: number
  booked_on: string
  paid_at: Date
  recorded_at: Date
}

function recordingOf(row: Posted): Recording {
  const { outcome } = row
  if (outcome !== 'recorded' && outcome !== 'repeated' && outcome !== 'conflict') {
    return { outcome: 'refused', because: outcome }
  }
  return {
    outcome,
    payment: {
      id: row.payment_id,
      accountId: row.account_id,
      amountMinor: BigInt(row.amount_minor),
      balanceAfterMinor: BigInt(row.balance_after_minor),
      divisionId: row.division_id,
      bookedOn: row.booked_on,
      paidAt: row.paid_at.toISOString(),
      recordedAt: row.recorded_at.toISOString(),
    },
  }
}
