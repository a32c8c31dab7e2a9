import assert from 'node:assert/strict'
import { one } from '#shared/database/sql'
import { historyMonths } from '#ledger/queries/history_months'
import { MONTHS, periodOfMonth, type MoneySystem } from '#tests/support/model/money_system'
import type { MoneyModel } from '#tests/support/model/money_model'

type Books = {
  balances: { id: string; balance: string; ages: string[]; aged_on: string; entries: string }[]
  charged: { id: string; period: string; wh: string; amount: string; lines: string }[]
  unbalanced: number
  uncancelled: number
  payments: { reversed: number; posted: number }
}

/** Asks the database after every command whether it holds what the model holds. */
export async function checkBooks(model: MoneyModel, system: MoneySystem): Promise<void> {
  const books = await booksOf(model, system)
  assert.equal(books.unbalanced, 0, 'transactions that do not sum to zero')
  assert.equal(books.uncancelled, 0, 'cancelled runs that still stand')
  for (const [index, account] of model.accounts.entries()) {
    const id = system.homes[index]!.accountId
    const found = books.balances.find((row) => row.id === id)
    assert.ok(found, 'a balance')
    assert.equal(found.balance, String(account.balance), `balance of ${index}`)
    assert.equal(found.entries, String(account.balance), `entries of ${index}`)
    assert.deepEqual(
      found.ages,
      account.ages(monthOf(found.aged_on)).map(String),
      `ages of ${index}`
    )
    for (let month = 0; month < MONTHS; month++) {
      const row = books.charged.find((sum) => sum.id === id && monthOf(sum.period) === month)
      const wh = account.charged.get(month) ?? 0n
      assert.equal(row?.wh ?? '0', String(wh), `charged Wh of ${index} in ${month}`)
      assert.equal(row?.amount ?? '0', row?.lines ?? '0', 'a charge is the sum of its lines')
    }
  }
  const statuses = [...model.payments.values()].map(({ status }) => status)
  assert.deepEqual(books.payments, {
    posted: statuses.filter((status) => status === 'posted').length,
    reversed: statuses.filter((status) => status === 'reversed').length,
  })
}

function monthOf(period: string) {
  const [year, month] = period.split('-').map(Number)
  const [firstYear, firstMonth] = periodOfMonth(0).split('-').map(Number)
  return (year! - firstYear!) * 12 + month! - firstMonth!
}

function booksOf({ runs }: MoneyModel, system: MoneySystem): Promise<Books> {
  const cancelled = runs.filter((run) => run.cancelled).map(({ id }) => id)
  const accountIds = system.homes.map(({ accountId }) => accountId)
  return system.region.in(async () => (await one<Books>(BOOKS, { accountIds, months, cancelled }))!)
}

const months = historyMonths('2026-01-01', '2027-01-01')

const BOOKS = `
  with own as (
    select * from entries
     where tenant_id = :tenant and period = any(:months::date[])
       and account_id = any(:accountIds::bigint[])
  )
  select
    (select jsonb_agg(jsonb_build_object(
              'id', account_id::text, 'balance', balance_minor::text, 'aged_on', aged_on,
              'ages', jsonb_build_array(d0::text, d1::text, d2::text, d3::text, d4::text),
              'entries', (select coalesce(sum(amount_minor), 0)::text from own
                           where own.account_id = b.account_id)))
       from balances b
      where tenant_id = :tenant and account_id = any(:accountIds::bigint[])) as balances,
    (select coalesce(jsonb_agg(c), '[]') from (
       select account_id::text as id, period::text, sum(quantity_wh)::text as wh,
              sum(amount_minor)::text as amount,
              sum((select sum(lines[n][7]) from generate_subscripts(lines, 1) n))::text as lines
         from charges
        where tenant_id = :tenant and period = any(:months::date[])
          and account_id = any(:accountIds::bigint[])
        group by account_id, period) c) as charged,
    (select count(*)::int from (
       select transaction_id from entries
        where tenant_id = :tenant and period = any(:months::date[])
          and transaction_id in (select transaction_id from own)
        group by transaction_id having sum(amount_minor) <> 0) u) as unbalanced,
    (select count(*)::int from billing_runs
      where tenant_id = :tenant and id = any(:cancelled::bigint[])
        and status <> 'cancelled') as uncancelled,
    (select jsonb_build_object('posted', count(*) filter (where status = 'posted'),
                               'reversed', count(*) filter (where status = 'reversed'))
       from payments
      where tenant_id = :tenant and account_id = any(:accountIds::bigint[])) as payments`
