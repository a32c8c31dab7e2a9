import { one, rows } from '#shared/database/sql'
import { addMonths, nextPeriod, periodOf, type IsoDate, type Period } from '#shared/kernel/calendar'
import { DomainException } from '#shared/http/domain_exception'
import {
  recalculation,
  type AccountToRecalculate,
  type Recalculation,
} from '#billing/queries/recalculation'

/** How far back months that nobody has billed yet are looked for. */
const REACH_MONTHS = 12

/**
 * What an account still has to be charged through a day, once its supply was ended with it: the months
 * that were not billed yet, the changes of those that were, and the part of the last one.
 *
 * @throws E_BILLED_AFTERWARDS when later months are billed already
 */
export async function billUpTo(
  account: AccountToRecalculate,
  through: IsoDate
): Promise<Recalculation> {
  const period = periodOf(through)
  await refuseBilledAfterwards(account.id, period)
  const from = await firstUnbilled(account.id, period)
  const found = await recalculation(account, { from, to: period })
  for (const servicePointId of await unreadPoints(account.id, period)) {
    found.faults.push({
      code: 'no_consumption',
      period,
      servicePointId: BigInt(servicePointId),
    })
  }
  return found
}

async function refuseBilledAfterwards(accountId: string, period: Period) {
  const later = await one(
    `select 1 from charges where tenant_id = :tenant and account_id = :accountId
        and period >= :after and service_point_id <> 0
      group by period having sum(amount_minor) <> 0 limit 1`,
    { accountId, after: nextPeriod(period) }
  )
  if (later) throw new DomainException('E_BILLED_AFTERWARDS')
}

async function firstUnbilled(accountId: string, period: Period): Promise<Period> {
  const first = await one<{ period: Period | null }>(
    `select min(c.period) as period from consumptions c
      where c.tenant_id = :tenant and c.account_id = :accountId
        and c.period >= :from and c.period <= :period
        and (c.late or not exists (
          select from charges g where g.tenant_id = :tenant and g.period = c.period
             and g.account_id = c.account_id and g.service_point_id = c.service_point_id))`,
    { accountId, period, from: addMonths(period, -REACH_MONTHS) }
  )
  return first?.period ?? period
}

/** Points that were supplied in the month, and of which nothing is known. */
async function unreadPoints(accountId: string, period: Period): Promise<string[]> {
  const found = await rows<{ id: string }>(
    `select distinct t.service_point_id as id from contract_terms t
      where t.tenant_id = :tenant and t.account_id = :accountId and t.valid_from < :end
        and (t.valid_to is null or t.valid_to > :period)
        and not exists (
          select from consumptions c where c.tenant_id = :tenant and c.period = :period
             and c.account_id = t.account_id and c.service_point_id = t.service_point_id)`,
    { accountId, period, end: nextPeriod(period) }
  )
  return found.map(({ id }) => id)
}
