import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import { RulesInForce } from '#reference/rules_in_force'

export type ConsumerClass = 'household' | 'legal'

/** The parameters for a class of consumers on a date; a class's own value overrides everybody's. */
export async function rulesOn(on: IsoDate, consumerClass: ConsumerClass): Promise<RulesInForce> {
  const found = await rows<{ code: string; value: string }>(
    `select code, value from rule_values
      where tenant_id = :tenant and scope in ('all', :consumerClass)
        and valid_from <= :on and (valid_to is null or valid_to > :on)
      order by scope = 'all' desc`,
    { on, consumerClass }
  )
  return new RulesInForce(on, new Map(found.map(({ code, value }) => [code, BigInt(value)])))
}
