import { randomInt } from 'node:crypto'
import { affect, one, rows } from '#shared/database/sql'

type Step = { price_minor: string; from_wh: string; to_wh: string | null }

/**
 * What the run is compared with: an account billed the way an application with row-at-a-time models
 * does it, a statement for each thing, in a transaction of its own.
 */
export async function billOneByOne(accountId: number, period: string): Promise<void> {
  const of = { accountId, period }
  const account = await one<{ id: string }>(
    `select * from personal_accounts where tenant_id = :tenant and id = :accountId`,
    of
  )
  const term = await one<{ plan_id: number; service_point_id: string }>(
    `select * from contract_terms where tenant_id = :tenant and account_id = :accountId`,
    of
  )
  const month = await one<{ quantity_wh: string }>(
    `select * from consumptions
      where tenant_id = :tenant and period = :period and account_id = :accountId`,
    of
  )
  const steps = await rows<Step>(
    `select * from tariff_rates where tenant_id = :tenant and plan_id = :planId order by step`,
    { planId: term!.plan_id }
  )
  await one(
    `select sum(amount_minor) from charges
      where tenant_id = :tenant and period = :period and account_id = :accountId`,
    of
  )
  await one(
    `select * from balances where tenant_id = :tenant and account_id = :accountId for update`,
    of
  )
  const amount = priceOf(BigInt(month!.quantity_wh), steps)
  await write({ ...of, id: account!.id, amount, planId: term!.plan_id, wh: month!.quantity_wh })
}

function priceOf(wh: bigint, steps: readonly Step[]): bigint {
  return steps.reduce((sum, { price_minor: price, from_wh: from, to_wh: to }) => {
    const end = to === null || wh < BigInt(to) ? wh : BigInt(to)
    const inside = end - BigInt(from)
    return inside > 0n ? sum + (inside * BigInt(price)) / 1000n : sum
  }, 0n)
}

type Written = {
  accountId: number
  period: string
  id: string
  amount: bigint
  planId: number
  wh: string
}

async function write(charge: Written) {
  const transaction = String(10n ** 15n + BigInt(randomInt(2 ** 40)))
  const values = { ...charge, transaction }
  await affect(
    `insert into ledger_transactions (id, tenant_id, kind, booked_on, period, recorded_by)
     values (:transaction, :tenant, 'bench', :period, :period, 'bench')`,
    values
  )
  await affect(
    `insert into charges (charge_id, account_id, run_id, service_point_id, quantity_wh, amount_minor,
                          vat_minor, transaction_id, tenant_id, period, booked_on, plan_id, kind, seq,
                          engine, lines, basis)
     values (:transaction, :accountId, 0, :accountId, :wh, :amount, 0, :transaction, :tenant, :period,
             :period, :planId, 1, 0, 1, '{}', '{}')`,
    values
  )
  await affect(
    `insert into entries (tenant_id, transaction_id, period, booked_on, source_kind, ledger_code,
                          account_id, source_id, amount_minor, line)
     values (:tenant, :transaction, :period, :period, 1, 4010, :accountId, :transaction, :amount, 0),
            (:tenant, :transaction, :period, :period, 1, 9010, 0, :transaction, -:amount::bigint, 1)`,
    values
  )
  await affect(
    `insert into invoices (invoice_id, account_id, run_id, opening_minor, charged_minor, paid_minor,
                           closing_minor, tenant_id, period, issued_on, due_on)
     values (:transaction, :accountId, 0, 0, :amount, 0, :amount, :tenant, :period, :period, :period)`,
    values
  )
  await affect(
    `update balances set balance_minor = balance_minor + :amount,
                         d0 = greatest(0, balance_minor + :amount) - d1 - d2 - d3 - d4
      where tenant_id = :tenant and account_id = :accountId`,
    values
  )
}
