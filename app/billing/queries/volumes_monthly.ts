import { rows } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'
import type { MonthlyRow } from '#metering/documents/monthly_csv'
import { readMonthlyFile, type Held } from '#metering/queries/read_monthly_file'

type Reach = { divisionIds: readonly number[] }

/** What a file of contract volumes would do. */
export function previewVolumes(text: string, { divisionIds }: Reach) {
  return readMonthlyFile({ text, divisionIds, last: null, heldOf: stated })
}

function stated(accountIds: readonly string[]): Promise<Held[]> {
  return rows<Held>(
    `select account_id as "accountId", service_point_id as "servicePointId", period,
            quantity_wh::text as quantity
       from contract_volumes
      where tenant_id = :tenant and account_id = any(:accountIds::bigint[])`,
    { accountIds }
  )
}

/** The volumes of the months `[from, to)`; of the template every legal point of the month. */
export function volumeRows(
  span: { from: Period; to: Period; isTemplate: boolean },
  { divisionIds }: Reach
): Promise<MonthlyRow[]> {
  return rows<MonthlyRow>(
    `select a.number, s.code as point, coalesce(v.period, :from::date) as period,
            v.quantity_wh::text as quantity, null as document
       from personal_accounts a
       join service_points s on s.tenant_id = :tenant and s.account_id = a.id
        and s.valid_from < :to and (s.valid_to is null or s.valid_to > :from)
       left join contract_volumes v on v.tenant_id = :tenant and v.account_id = a.id
        and v.service_point_id = s.id and v.period >= :from and v.period < :to
      where a.tenant_id = :tenant and a.division_id = any(:divisionIds)
        and a.consumer_class = 'legal' and (:isTemplate or v.period is not null)
      order by a.number, s.code, v.period`,
    { ...span, divisionIds }
  )
}
