import { one } from '#shared/database/sql'
import { addDays, nextPeriod, type Period } from '#shared/kernel/calendar'

type Row = { accounts: number; charged: string; collected: string; debt: string }

/** The four sums of a month that a region publishes to the republic, all classes of consumers together. */
export async function figuresOfRegion(period: Period) {
  const sums = await one<Row>(
    `select (select count(*)::int from personal_accounts
              where tenant_id = :tenant and opened_on <= :to
                and (closed_on is null or closed_on >= :period)) as accounts,
            (select coalesce(sum(amount_minor), 0)::text from charges
              where tenant_id = :tenant and period = :period) as charged,
            (select coalesce(sum(amount_minor), 0)::text from payments
              where tenant_id = :tenant and booked_on between :period and :to
                and status = 'posted') as collected,
            (select coalesce(sum(balance_minor) filter (where balance_minor > 0), 0)::text
               from balances where tenant_id = :tenant) as debt`,
    { period, to: addDays(nextPeriod(period), -1) }
  )
  return {
    accounts: sums!.accounts,
    chargedMinor: BigInt(sums!.charged),
    collectedMinor: BigInt(sums!.collected),
    debtMinor: BigInt(sums!.debt),
  }
}
