import type { Period } from '#shared/kernel/calendar'
import { SOURCE_KIND } from '#ledger/rules/source_kind'
import { CHARGE_KIND } from '#billing/rules/charge_kind'
import type { PenaltyRunTerms } from '#billing/rules/penalty_run_terms'

export type PenaltyRange = {
  tenantId: number
  divisionIds: readonly number[]
  consumerClass: string
  terms: PenaltyRunTerms
  /** Ids of accounts, [lo, hi). */
  lo: string
  hi: string
}

/** What a row of the statement tells. */
export const PENALTY_ROW = { account: 0, owed: 1, paid: 2, penalty: 3, posted: 4, hold: 5 } as const

/**
 * Rows (account, kind, month, source, day, until, amount) in order of the accounts. The key range is
 * repeated on every table: Postgres does not carry a range through a join.
 */
export function penaltyFactsSql(range: PenaltyRange): string {
  const { terms } = range
  return `${accounts(range)}
    union all ${charges(range)} union all ${takenBack(range)} union all ${adjustments(range)}
    union all
    select p.account_id, ${PENALTY_ROW.paid}, p.booked_on, p.payment_id,
           (p.paid_at at time zone 'Asia/Tashkent')::date, null, p.amount_minor
      from payments p
     where ${keys('p', range)} and p.status = 'posted' and p.booked_on >= '${terms.since}'
    union all
    select g.account_id, ${PENALTY_ROW.posted}, g.lot_period, g.lot_source, g.lot_period, null,
           sum(g.amount_minor)::bigint
      from penalty_postings g
     where ${keys('g', range)} and g.lot_period >= '${terms.since}'
     group by g.account_id, g.lot_period, g.lot_source
    union all
    select h.account_id, ${PENALTY_ROW.hold}, coalesce(h.lot_period, h.valid_from),
           (h.lot_period is not null)::int::bigint, h.valid_from, h.valid_to, 0::bigint
      from penalty_holds h where ${keys('h', range)}
    order by 1, 2, 3, 4`
}

function keys(table: string, { tenantId, lo, hi }: PenaltyRange) {
  return `${table}.tenant_id = ${tenantId} and ${table}.account_id >= ${lo} and ${table}.account_id < ${hi}`
}

const accounts = (range: PenaltyRange) => `
    select a.id as account_id, ${PENALTY_ROW.account}::int as kind, '${range.terms.since}'::date as period,
           0::bigint as source_id, '${range.terms.since}'::date as day, null::date as until,
           b.balance_minor as amount_minor
      from personal_accounts a
      join balances b on b.account_id = a.id and ${keys('b', range)}
     where a.tenant_id = ${range.tenantId} and a.id >= ${range.lo} and a.id < ${range.hi}
       and a.consumer_class = '${range.consumerClass}'
       and a.division_id in (${range.divisionIds.join(', ')})`

/** The due day of the run's invoices; else that day of the month after the booking. */
function dueOn({ terms }: PenaltyRange, bookedOn: string) {
  return `coalesce(r.due_on, ${nextMonthsDay(bookedOn, terms)})`
}

function nextMonthsDay(bookedOn: string, { dueDay }: PenaltyRunTerms) {
  const month = `date_trunc('month', ${bookedOn}::timestamp) + interval '1 month'`
  return `least(${month} + interval '${dueDay - 1} days',
                ${month} + interval '1 month' - interval '1 day')::date`
}

const isPenalty = `c.kind = ${CHARGE_KIND.penalty}`

function kindOf() {
  return `case when ${isPenalty} then ${PENALTY_ROW.penalty} else ${PENALTY_ROW.owed} end`
}

/** A penalty is open from its booking on; what grows one, from its due day. */
function dayOf(range: PenaltyRange, penaltyBookedOn: string) {
  return `case when ${isPenalty} then ${penaltyBookedOn} else ${dueOn(range, 'c.booked_on')} end`
}

/** By run: an invoice is one debt with one due day. */
function charges(range: PenaltyRange) {
  return `
    select c.account_id, ${kindOf()}, c.period, c.run_id, ${dayOf(range, 'c.booked_on')}, null,
           sum(c.amount_minor)::bigint
      from charges c
      left join billing_runs r on r.tenant_id = ${range.tenantId} and r.id = c.run_id
     where ${keys('c', range)} and ${within('c', range.terms.since)}
     group by 1, 2, 3, 4, 5`
}

/**
 * Charges that were reversed one by one, set against the charge itself. A cancelled run and a reversed
 * correction also write mirror charges, which are counted as charges already.
 */
function takenBack(range: PenaltyRange) {
  return `
    select e.account_id, ${kindOf()}, c.period, c.run_id, ${dayOf(range, 'e.booked_on')}, null,
           e.amount_minor
      from entries e
      join charges c on c.account_id = e.account_id and c.charge_id = e.source_id
       and ${keys('c', range)} and ${within('c', range.terms.since)}
      left join billing_runs r on r.tenant_id = ${range.tenantId} and r.id = c.run_id
     where ${keys('e', range)} and ${within('e', range.terms.since)}
       and e.source_kind = ${SOURCE_KIND.chargeReversal}
       and not exists (select from charges m
                        where m.account_id = e.account_id and ${keys('m', range)}
                          and ${within('m', range.terms.since)}
                          and m.transaction_id = e.transaction_id)`
}

function adjustments(range: PenaltyRange) {
  return `
    select e.account_id, ${PENALTY_ROW.owed}, e.period, e.source_id,
           ${nextMonthsDay('e.booked_on', range.terms)}, null, sum(e.amount_minor)::bigint
      from entries e
     where ${keys('e', range)} and ${within('e', range.terms.since)}
       and e.source_kind = ${SOURCE_KIND.adjustment}
     group by 1, 2, 3, 4, 5`
}

function within(table: string, since: Period) {
  return `${table}.period >= '${since}'`
}
