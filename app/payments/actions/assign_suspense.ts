import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { keepSuspenseStep } from '#payments/actions/keep_suspense_step'
import { openSuspenseChannel } from '#payments/actions/open_suspense_channel'
import { recordPayment } from '#payments/actions/record_payment'
import { rememberPayer } from '#payments/actions/remember_payer'
import { lockSuspenseItem } from '#payments/queries/lock_suspense_item'
import { SUSPENSE } from '#payments/suspense'

export type Assignment = {
  itemId: string
  accountId: string
  amountMinor: bigint
  /** Made by the form: the same one twice assigns once. */
  reference: string
  note?: string | null
  /** Suggest this account when the same payer pays again. */
  remember?: boolean
}

/**
 * Gives money in suspense, or a part of it, to an account: a payment from the suspense account, of
 * the day it was paid.
 *
 * @throws E_SUSPENSE_TOO_MUCH · E_PAYMENT_CONFLICT · E_PAYMENT_<refusal> · what lockSuspenseItem throws
 */
export async function assignSuspense(asked: Assignment): Promise<string> {
  const { itemId, accountId, amountMinor, reference, note = null, remember = false } = asked
  await openSuspenseChannel()
  const item = await lockSuspenseItem(itemId)
  const order = {
    ...{ channel: SUSPENSE, reference: `${itemId}:${reference}`, accountId, amountMinor },
    paidAt: item.paidAt,
    note: item.facts.payerName,
  }
  if (amountMinor > item.leftMinor && !(await isAssigned(order.reference))) {
    throw new DomainException('E_SUSPENSE_TOO_MUCH')
  }
  const recording = await recordPayment(order)
  if (recording.outcome === 'refused') {
    throw new DomainException(`E_PAYMENT_${recording.because.toUpperCase()}`)
  }
  if (recording.outcome === 'conflict') throw new DomainException('E_PAYMENT_CONFLICT')
  const { id: paymentId } = recording.payment
  if (recording.outcome === 'repeated') return paymentId
  await keepSuspenseStep({ itemId, kind: 'assignment', amountMinor, accountId, paymentId, note })
  if (remember) await rememberPayer({ facts: item.facts, accountId, note })
  return paymentId
}

/** A second click finds the payment of the first one, although nothing is left by now. */
async function isAssigned(reference: string): Promise<boolean> {
  const found = await one(
    `select 1 from payments p
       join payment_channels c on c.tenant_id = :tenant and c.id = p.channel_id and c.code = :code
      where p.tenant_id = :tenant and p.reference = :reference`,
    { reference, code: SUSPENSE }
  )
  return found !== null
}
