import vine from '@vinejs/vine'
import { addDays, isDate } from '#shared/kernel/calendar'
import { parseSoum } from '#shared/kernel/money'
import { DomainException } from '#shared/http/domain_exception'

const DAYS_SHOWN = 30
const MARK = /^(\d{4}-\d{2}-\d{2})\.(\d{1,18})$/

const filterValidator = vine.create({
  q: vine.string().trim().maxLength(100).optional(),
  from: vine.string().optional(),
  to: vine.string().optional(),
  channel: vine.string().maxLength(31).optional(),
  status: vine.enum(['posted', 'reversed']).optional(),
  amount: vine.string().maxLength(40).optional(),
  after: vine.string().regex(MARK).optional(),
  before: vine.string().regex(MARK).optional(),
})

/** Where a page of the list begins or ends: a day and a payment of it. */
export type Mark = { bookedOn: string; id: string }

export type PaymentFilter = {
  q: string
  /** Days booked, both inclusive; null when words alone narrow the list. */
  from: string | null
  to: string | null
  channel: string | null
  status: 'posted' | 'reversed' | null
  amountMinor: bigint | null
  after: Mark | null
  before: Mark | null
}

/**
 * What the address of the list asks for. Without dates and words it is the last month, so that the
 * totals below always say of what they are the totals.
 */
export async function paymentFilter(asked: object, today: string): Promise<PaymentFilter> {
  const {
    q = '',
    from,
    to,
    channel,
    status,
    amount,
    after,
    before,
  } = await filterValidator.validate(asked)
  const isOpen = q !== '' || from !== undefined || to !== undefined
  return {
    q,
    from: isOpen ? dateOf(from) : addDays(today, -DAYS_SHOWN),
    to: isOpen ? dateOf(to) : today,
    channel: channel ?? null,
    status: status ?? null,
    amountMinor: amount === undefined ? null : parseSoum(amount),
    after: markOf(after),
    before: markOf(before),
  }
}

function dateOf(text: string | undefined): string | null {
  if (text === undefined) return null
  if (!isDate(text)) throw new DomainException('E_HTTP_400', {}, 400)
  return text
}

function markOf(text: string | undefined): Mark | null {
  const [, bookedOn, id] = (text && MARK.exec(text)) || []
  return bookedOn && id ? { bookedOn, id } : null
}
