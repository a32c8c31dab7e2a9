import { one } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import { DomainException } from '#shared/http/domain_exception'

/**
 * The day of the next month by which a class of consumers pays, in force on a date.
 *
 * @throws E_NO_DUE_DAY when the reference has none
 */
export async function dueDayOn(consumerClass: string, on: IsoDate): Promise<number> {
  const row = await one<{ value: string }>(
    `select value from rule_values
      where tenant_id = :tenant and code = 'due_day' and scope = :consumerClass
        and valid_from <= :on and (valid_to is null or valid_to > :on)`,
    { consumerClass, on }
  )
  if (!row) throw new DomainException('E_NO_DUE_DAY', { on })
  return Number(row.value)
}
