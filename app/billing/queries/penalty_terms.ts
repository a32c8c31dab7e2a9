import { rows } from '#shared/database/sql'
import { addDays, addMonths, nextPeriod, type IsoDate, type Period } from '#shared/kernel/calendar'
import { FIRST_MONTH } from '#ledger/queries/history_months'
import { rulesOn } from '#reference/queries/rules_on'
import { allocationOrders } from '#billing/queries/allocation_orders'
import type { PenaltyRate } from '#billing/rules/penalty'
import type { PenaltyRunTerms } from '#billing/rules/penalty_run_terms'
import type { ConsumerClass } from '#billing/run_scope'

/** What the rules in force say of the penalties of a class through the end of a month. */
export async function penaltyTerms(
  consumerClass: ConsumerClass,
  period: Period
): Promise<PenaltyRunTerms> {
  const through = addDays(nextPeriod(period), -1)
  const inForce = await rulesOn(through, consumerClass)
  const reach = addMonths(period, -inForce.limitationMonths)
  const since = reach < FIRST_MONTH ? FIRST_MONTH : reach
  return {
    since,
    through,
    dueDay: inForce.dueDay,
    capBp: inForce.penaltyCapBp,
    graceDays: inForce.penaltyGraceDays,
    orders: await allocationOrders(consumerClass, through),
    rates: await ratesBetween(consumerClass, since, through),
  }
}

/** The rate from each day on which it could change. */
async function ratesBetween(consumerClass: ConsumerClass, from: IsoDate, to: IsoDate) {
  const turns = await rows<{ day: IsoDate }>(TURNS, { from, to })
  const days = [from, ...turns.map(({ day }) => day)]
  const rates: PenaltyRate[] = []
  for (const [index, day] of days.entries()) {
    const ppmPerDay = (await rulesOn(day, consumerClass)).find('penalty_ppm_per_day') ?? 0n
    const last = rates.at(-1)
    if (last?.ppmPerDay === ppmPerDay) last.to = days[index + 1] ?? null
    else rates.push({ from: day, to: days[index + 1] ?? null, ppmPerDay })
  }
  return rates
}

const TURNS = `
  select distinct day from rule_values, unnest(array[valid_from, valid_to]) day
   where tenant_id = :tenant and code = 'penalty_ppm_per_day' and day > :from and day <= :to
   order by day`
