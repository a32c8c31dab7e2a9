import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import { RulesInForce } from '#reference/rules_in_force'

export type ConsumerClass = 'household' | 'legal'

/**
 * The parameters for a class of consumers on a date. Of several values in force the region's own goes
 * first; then the class's own before the region's place (SOATO), and that before everybody's.
 */
export async function rulesOn(on: IsoDate, consumerClass: ConsumerClass): Promise<RulesInForce> {
  const found = await rows<{ code: string; value: string }>(IN_FORCE, { on, consumerClass })
  return new RulesInForce(on, new Map(found.map(({ code, value }) => [code, BigInt(value)])))
}

/** SOATO of the tenant in work: the code of the root of its tree. */
export const PLACE_CODE = `(
  select d.code from divisions d
   where d.tenant_id = :tenant and d.parent_id is null order by d.id limit 1)`

/** The strongest comes last, so that it stays in the map. */
const IN_FORCE = `
  select code, value from rule_values
   where tenant_id = :tenant
     and scope in ('all', :consumerClass, ${PLACE_CODE})
     and valid_from <= :on and (valid_to is null or valid_to > :on)
   order by origin = 'local', scope = :consumerClass, scope <> 'all'`
