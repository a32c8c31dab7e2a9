import { DateTime } from 'luxon'
import type Division from '#administration/models/division'
import { CHARGE_KIND } from '#billing/rules/charge_kind'
import { clock } from '#shared/clock'
import { CARD_DESK, CASH_DESK } from '#payments/cash_desk'
import type { ReceiptAllocation, ReceiptView } from '#payments/documents/receipt_view'
import { allocationOfPayment } from '#payments/queries/allocation_of_payment'
import type { DebtBefore } from '#payments/queries/debts_before'
import type { PaymentCard } from '#payments/queries/payment_card'
import type { Allocation } from '#payments/rules/allocate'

/** Everything that the printed receipt of a payment says. */
export async function receiptView(payment: PaymentCard, seller: Division): Promise<ReceiptView> {
  const { account, channel } = payment
  return {
    number: payment.receiptNumber ?? payment.id,
    seller: sellerOf(seller),
    account: account.number,
    consumer: { name: account.name, address: account.address },
    paidAt: payment.paidAt,
    amountMinor: payment.amountMinor,
    through: throughOf(channel),
    given: givenOf(payment),
    mark: markOf(payment),
    cashier: payment.cashier,
    allocations: linesOf(await allocationOfPayment(payment)),
    balanceAfterMinor: payment.balanceAfterMinor,
  }
}

function throughOf({ adapter, title }: PaymentCard['channel']): ReceiptView['through'] {
  if (adapter === CASH_DESK || adapter === CARD_DESK) return { kind: adapter, name: null }
  return { kind: 'provider', name: title }
}

function givenOf({ atDesk, amountMinor }: PaymentCard): ReceiptView['given'] {
  if (!atDesk?.givenMinor) return null
  const givenMinor = BigInt(atDesk.givenMinor)
  return { givenMinor, changeMinor: givenMinor - amountMinor }
}

/** Minutes after a payment at the desk in which its paper is still the first one. */
const FIRST_MINUTES = 10

/** A receipt of the desk that is printed again later says that it is a copy. */
function markOf({ status, atDesk, recordedAt }: PaymentCard): ReceiptView['mark'] {
  if (status === 'reversed') return 'returned'
  const isLate = clock.now().diff(DateTime.fromISO(recordedAt)).as('minutes') > FIRST_MINUTES
  return atDesk && isLate ? 'copy' : null
}

/** Debts of one kind and month are one line. */
function linesOf({ lines, advanceMinor }: Allocation<DebtBefore>): ReceiptAllocation[] {
  const byMonth = new Map<string, ReceiptAllocation>()
  for (const { item, amountMinor } of lines) {
    const kind = item.chargeKind === CHARGE_KIND.penalty ? 'penalty' : 'charge'
    const key = `${kind} ${item.period}`
    const before = byMonth.get(key)?.amountMinor ?? 0n
    byMonth.set(key, { kind, month: item.period, amountMinor: before + amountMinor })
  }
  const allocations = [...byMonth.values()]
  return advanceMinor > 0n
    ? [...allocations, { kind: 'advance', amountMinor: advanceMinor }]
    : allocations
}

function sellerOf({ requisites, nameUz }: Division): ReceiptView['seller'] {
  const { name, stir, phone } = requisites as Partial<Record<'name' | 'stir' | 'phone', string>>
  return { name: name ?? nameUz, taxNumber: stir ?? '', phone: phone ?? null }
}
