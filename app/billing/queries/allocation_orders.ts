import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import { FIRST_MONTH } from '#ledger/queries/history_months'
import { rulesOn } from '#reference/queries/rules_on'
import type { ConsumerClass } from '#billing/run_scope'

export type AllocationSpan = { from: IsoDate; isPenaltyFirst: boolean }

/** What money paid first, from each day on which the rule changed until `through`. */
export async function allocationOrders(
  consumerClass: ConsumerClass,
  through: IsoDate
): Promise<AllocationSpan[]> {
  const turns = await rows<{ day: IsoDate }>(TURNS, { from: FIRST_MONTH, through })
  const spans: AllocationSpan[] = []
  for (const from of [FIRST_MONTH, ...turns.map(({ day }) => day)]) {
    const { allocationOrder } = await rulesOn(from, consumerClass)
    const isPenaltyFirst = allocationOrder === 'penalty_first'
    if (spans.at(-1)?.isPenaltyFirst !== isPenaltyFirst) spans.push({ from, isPenaltyFirst })
  }
  return spans
}

const TURNS = `
  select distinct day from rule_values, unnest(array[valid_from, valid_to]) day
   where tenant_id = :tenant and code = 'allocation_order' and day > :from and day <= :through
   order by day`
