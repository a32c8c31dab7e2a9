import { affect } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { notePayment } from '#payments/actions/note_payment'
import { recordPayment, type NewPayment } from '#payments/actions/record_payment'
import { channelOf, RECEIPT_SERIES, type Tender } from '#payments/cash_desk'
import type { Payment } from '#payments/payment'
import { shiftAtWork } from '#payments/queries/shift_at_work'
import type { Shift } from '#payments/shift'

export type Cash = Omit<NewPayment, 'channel' | 'receipt'> & {
  /** Cash unless told otherwise. */
  tender?: Tender
  /** What the payer handed over, for the change. */
  givenMinor?: bigint | null
  /** The number on the slip of the terminal: a card needs it. */
  terminalReference?: string | null
}

/**
 * Takes money at the desk, in the open shift of the one who acts, and gives a numbered receipt. The
 * form makes the reference, so a second click pays nothing twice.
 *
 * @throws E_SHIFT_NOT_OPEN · E_SHIFT_OF_ANOTHER_DAY · E_TERMINAL_REFERENCE · E_GIVEN_TOO_LITTLE ·
 *   E_PAYMENT_CONFLICT · E_PAYMENT_<refusal>
 */
export async function takeCash({ tender = 'cash', ...cash }: Cash): Promise<Payment> {
  const shift = await shiftAtWork()
  refuseWrong({ tender, ...cash })
  const { givenMinor: _, terminalReference: __, ...paid } = cash
  const asked = { ...paid, channel: channelOf(tender), receipt: { series: RECEIPT_SERIES } }
  const recording = await recordPayment(asked)
  if (recording.outcome === 'refused') {
    throw new DomainException(`E_PAYMENT_${recording.because.toUpperCase()}`)
  }
  if (recording.outcome === 'conflict') throw new DomainException('E_PAYMENT_CONFLICT')
  if (recording.outcome === 'recorded') {
    await keepInShift(shift, recording.payment.id, { tender, ...cash })
    await notePayment(recording.payment, asked)
  }
  return recording.payment
}

function refuseWrong({ tender, terminalReference, givenMinor, amountMinor }: Cash) {
  if (tender === 'card' && !terminalReference) throw new DomainException('E_TERMINAL_REFERENCE')
  if (tender === 'cash' && givenMinor && givenMinor < amountMinor) {
    throw new DomainException('E_GIVEN_TOO_LITTLE')
  }
}

async function keepInShift({ id: shiftId }: Shift, paymentId: string, cash: Cash) {
  const kept = await affect(
    `insert into shift_payments
       (tenant_id, payment_id, shift_id, tender, terminal_reference, given_minor)
     values (:tenant, :paymentId, :shiftId, :tender, :terminalReference, :givenMinor)
     on conflict (tenant_id, shift_id, terminal_reference) where terminal_reference is not null
       do nothing`,
    {
      ...{ paymentId, shiftId, tender: cash.tender! },
      terminalReference: cash.tender === 'card' ? cash.terminalReference! : null,
      givenMinor: cash.tender === 'cash' ? (cash.givenMinor ?? null) : null,
    }
  )
  if (kept === 0) throw new DomainException('E_TERMINAL_REFERENCE_USED')
}
