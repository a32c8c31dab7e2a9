import { DomainException } from '#shared/http/domain_exception'
import { notePayment } from '#payments/actions/note_payment'
import { recordPayment, type NewPayment } from '#payments/actions/record_payment'
import { CASH_DESK, RECEIPT_SERIES } from '#payments/cash_desk'
import type { Payment } from '#payments/payment'

type Cash = Omit<NewPayment, 'channel' | 'receipt'>

/**
 * Takes money at the desk and gives a numbered receipt. The form makes the reference, so a second
 * click pays nothing twice.
 *
 * @throws E_PAYMENT_CONFLICT · E_PAYMENT_<refusal>
 */
export async function takeCash(cash: Cash): Promise<Payment> {
  const asked = { ...cash, channel: CASH_DESK, receipt: { series: RECEIPT_SERIES } }
  const recording = await recordPayment(asked)
  if (recording.outcome === 'refused') {
    throw new DomainException(`E_PAYMENT_${recording.because.toUpperCase()}`)
  }
  if (recording.outcome === 'conflict') throw new DomainException('E_PAYMENT_CONFLICT')
  if (recording.outcome === 'recorded') await notePayment(recording.payment, asked)
  return recording.payment
}
