import { clock } from '#shared/clock'
import { rows } from '#shared/database/sql'
import { csvText } from '#shared/http/csv_text'
import { isConsumption } from '#equipment/rules/register_codes'
import { MOST_SHEET_LINES, SHEET_COLUMNS } from '#metering/imports/reading_sheet'

type Dial = { account: string; meter: string; register: string }

/** The dials that stand in the divisions today, for readings of today, as a sheet to be filled in. */
export async function sheetTemplate(divisionIds: readonly number[]): Promise<string> {
  const dials = await rows<Dial>(
    `select a.number as account, m.serial as meter, g.code as register
       from personal_accounts a
       join service_points s
         on s.tenant_id = :tenant and s.account_id = a.id and s.valid_to is null
       join installations i
         on i.tenant_id = :tenant and i.service_point_id = s.id and i.removed_on is null
       join meters m on m.tenant_id = :tenant and m.id = i.meter_id
       join registers g on g.tenant_id = :tenant and g.meter_id = m.id
      where a.tenant_id = :tenant and a.division_id = any(:divisionIds) and a.status = 'active'
      order by a.number, m.serial, g.code limit ${MOST_SHEET_LINES}`,
    { divisionIds }
  )
  const today = clock.today()
  return csvText(
    SHEET_COLUMNS,
    dials
      .filter(({ register }) => isConsumption(register))
      .map(({ account, meter, register }) => [account, meter, register, today, ''])
  )
}
