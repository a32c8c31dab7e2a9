import { one, rows, type Bindings } from '#shared/database/sql'
import { paymentsMatching } from '#payments/queries/payments_matching'
import type { Mark, PaymentFilter } from '#payments/validators/payment_filter'

export type ListedPayment = {
  id: string
  bookedOn: string
  paidAt: string
  accountId: string
  accountNumber: string
  accountName: string
  adapter: string
  channel: string
  reference: string
  receiptNumber: string | null
  amountMinor: string
  status: 'posted' | 'reversed'
}

export type PaymentTotals = {
  count: number
  /** What stands; reversed payments are counted beside. */
  postedMinor: string
  reversedMinor: string
}

export type PaymentList = {
  payments: ListedPayment[]
  totals: PaymentTotals
  /** Marks of the neighbouring pages; null at an end. */
  after: Mark | null
  before: Mark | null
}

type Row = Omit<ListedPayment, 'paidAt'> & { paid_at: Date }

/** One page of the payments of some divisions, newest first, and the totals of all that is found. */
export async function listPayments(
  filter: PaymentFilter,
  divisionIds: number[],
  most: number
): Promise<PaymentList> {
  const found = await conditions(filter, divisionIds)
  const page = await pageOf(filter, found, most)
  const totals = await totalsOf(found)
  return { ...page, totals }
}

type Conditions = { where: string; bindings: Bindings }

async function conditions(filter: PaymentFilter, divisionIds: number[]): Promise<Conditions> {
  const matching = filter.q === '' ? null : await paymentsMatching(filter.q, divisionIds)
  return {
    where: `p.tenant_id = :tenant and p.division_id = any(:divisionIds)
      and (:from::date is null or p.booked_on >= :from) and (:to::date is null or p.booked_on <= :to)
      and (:channel::text is null or c.code = :channel)
      and (:status::text is null or p.status = :status)
      and (:amountMinor::bigint is null or p.amount_minor = :amountMinor)
      ${matching ? 'and (p.payment_id = any(:paymentIds) or p.account_id = any(:accountIds))' : ''}`,
    bindings: {
      divisionIds,
      from: filter.from,
      to: filter.to,
      channel: filter.channel,
      status: filter.status,
      amountMinor: filter.amountMinor,
      ...matching,
    },
  }
}

type Walk = { mark: Mark | null; isBackwards: boolean }

/** One row more than asked for tells whether the list goes on. */
async function pageOf(filter: PaymentFilter, found: Conditions, most: number) {
  const walk = { mark: filter.before ?? filter.after, isBackwards: filter.before !== null }
  const read = await walkOn(walk, found, most + 1)
  const goesOn = read.length > most
  const payments = read.slice(0, most)
  if (walk.isBackwards) payments.reverse()

  const hasNewer = walk.isBackwards ? goesOn : walk.mark !== null
  const hasOlder = walk.isBackwards || goesOn
  return {
    payments,
    before: (hasNewer && payments.at(0)) || null,
    after: (hasOlder && payments.at(-1)) || null,
  }
}

async function walkOn({ mark, isBackwards }: Walk, { where, bindings }: Conditions, limit: number) {
  const [step, order] = isBackwards ? ['>', 'asc'] : ['<', 'desc']
  const found = await rows<Row>(
    `select p.payment_id as id, p.booked_on as "bookedOn", p.paid_at, p.account_id as "accountId",
            a.number as "accountNumber", a.name as "accountName", c.adapter,
            c.title as channel, p.reference,
            r.number as "receiptNumber", p.amount_minor as "amountMinor", p.status
       from payments p
       join payment_channels c on c.tenant_id = :tenant and c.id = p.channel_id
       join personal_accounts a on a.tenant_id = :tenant and a.id = p.account_id
       left join receipts r on r.tenant_id = :tenant and r.payment_id = p.payment_id
      where ${where} ${mark ? `and (p.booked_on, p.payment_id) ${step} (:markDay, :markId)` : ''}
      order by p.booked_on ${order}, p.payment_id ${order} limit :limit`,
    { ...bindings, markDay: mark?.bookedOn ?? null, markId: mark?.id ?? null, limit }
  )
  return found.map(({ paid_at, ...payment }): ListedPayment => ({
    ...payment,
    paidAt: paid_at.toISOString(),
  }))
}

async function totalsOf({ where, bindings }: Conditions): Promise<PaymentTotals> {
  const totals = await one<PaymentTotals>(
    `select count(*)::int as count,
            coalesce(sum(p.amount_minor) filter (where p.status = 'posted'), 0)::text as "postedMinor",
            coalesce(sum(p.amount_minor) filter (where p.status = 'reversed'), 0)::text as "reversedMinor"
       from payments p
       join payment_channels c on c.tenant_id = :tenant and c.id = p.channel_id
      where ${where}`,
    bindings
  )
  return totals!
}
