import { clock } from '#shared/clock'
import { rows } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'
import type { MonthlyRow } from '#metering/documents/monthly_csv'
import { readMonthlyFile, type Held } from '#metering/queries/read_monthly_file'

type Reach = { divisionIds: readonly number[] }

/** What a file of reactive energy would do. */
export function previewReactive(text: string, { divisionIds }: Reach) {
  return readMonthlyFile({ text, divisionIds, last: clock.period(), heldOf: standing })
}

function standing(accountIds: readonly string[]): Promise<Held[]> {
  return rows<Held>(
    `select account_id as "accountId", service_point_id as "servicePointId", period,
            quantity_varh::text as quantity
       from reactive_uses
      where tenant_id = :tenant and account_id = any(:accountIds::bigint[]) and reversed_at is null`,
    { accountIds }
  )
}

/** The standing values of the months `[from, to)`; of the template every legal point of the month. */
export function reactiveRows(
  span: { from: Period; to: Period; isTemplate: boolean },
  { divisionIds }: Reach
): Promise<MonthlyRow[]> {
  return rows<MonthlyRow>(
    `select a.number, s.code as point, coalesce(u.period, :from::date) as period,
            u.quantity_varh::text as quantity, u.document
       from personal_accounts a
       join service_points s on s.tenant_id = :tenant and s.account_id = a.id
        and s.valid_from < :to and (s.valid_to is null or s.valid_to > :from)
       left join reactive_uses u on u.tenant_id = :tenant and u.account_id = a.id
        and u.service_point_id = s.id and u.reversed_at is null
        and u.period >= :from and u.period < :to
      where a.tenant_id = :tenant and a.division_id = any(:divisionIds)
        and a.consumer_class = 'legal' and (:isTemplate or u.id is not null)
      order by a.number, s.code, u.period`,
    { ...span, divisionIds }
  )
}
