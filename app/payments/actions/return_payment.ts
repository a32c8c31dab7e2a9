import { affect, one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { reversePayment } from '#payments/actions/reverse_payment'
import type { Tender } from '#payments/cash_desk'
import { shiftAtWork } from '#payments/queries/shift_at_work'
import { shiftTotals } from '#payments/queries/shift_totals'
import { drawerMinor } from '#payments/rules/drawer_minor'

export type PaymentReturn = {
  paymentId: string
  reason: string
  /** The number on the terminal's slip of the return. */
  terminalReference?: string | null
}

/**
 * Gives a payment of the desk back out of the open shift of the one who acts: the payment is
 * reversed, and its cash leaves this drawer.
 *
 * @throws E_RETURN_NOT_OF_DESK · E_DRAWER_TOO_LITTLE · E_TERMINAL_REFERENCE · E_ALREADY_REVERSED ·
 *   what shiftAtWork and reversePayment throw
 */
export async function returnPayment({ paymentId, reason, terminalReference }: PaymentReturn) {
  const shift = await shiftAtWork('update')
  const taken = await one<{ tender: Tender; amount: string }>(
    `select s.tender, p.amount_minor as amount from shift_payments s
       join payments p on p.tenant_id = :tenant and p.payment_id = s.payment_id
      where s.tenant_id = :tenant and s.payment_id = :paymentId`,
    { paymentId }
  )
  if (!taken) throw new DomainException('E_RETURN_NOT_OF_DESK')
  const { tender } = taken
  const amountMinor = BigInt(taken.amount)
  if (tender === 'card' && !terminalReference) throw new DomainException('E_TERMINAL_REFERENCE')
  const lies = drawerMinor(shift.floatMinor, await shiftTotals(shift.id))
  if (tender === 'cash' && amountMinor > lies) throw new DomainException('E_DRAWER_TOO_LITTLE')
  const returned = await affect(
    `insert into shift_returns
       (tenant_id, payment_id, shift_id, tender, amount_minor, terminal_reference)
     values (:tenant, :paymentId, :shiftId, :tender, :amountMinor, :terminalReference)
     on conflict do nothing`,
    {
      ...{ paymentId, shiftId: shift.id, tender, amountMinor },
      terminalReference: tender === 'card' ? terminalReference! : null,
    }
  )
  if (returned === 0) throw new DomainException('E_ALREADY_REVERSED')
  const { isRepeated, bookedOn } = await reversePayment({ paymentId, reason })
  if (isRepeated) throw new DomainException('E_ALREADY_REVERSED')
  return { bookedOn }
}
