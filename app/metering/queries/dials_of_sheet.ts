import { rows } from '#shared/database/sql'
import { TOTAL } from '#equipment/rules/register_codes'
import type { SheetCode, SheetReading } from '#metering/imports/reading_sheet'

type Dial = {
  account: string
  meter: string
  servicePointId: string
  register: string
}

export type FoundDial = { servicePointId: string; registerCode: string }

/**
 * The dial that each line speaks of, or why there is none: accounts of these divisions, any meter
 * that stood there at some time. Answers in the order in which it was asked.
 */
export async function dialsOfSheet(
  readings: readonly SheetReading[],
  divisionIds: readonly number[]
): Promise<(FoundDial | SheetCode)[]> {
  const found = await rows<Dial>(
    `select a.number as account, m.serial as meter, s.id as "servicePointId", g.code as register
       from personal_accounts a
       join service_points s on s.tenant_id = :tenant and s.account_id = a.id
       left join installations i on i.tenant_id = :tenant and i.service_point_id = s.id
       left join meters m on m.tenant_id = :tenant and m.id = i.meter_id
       left join registers g on g.tenant_id = :tenant and g.meter_id = m.id
      where a.tenant_id = :tenant and a.number = any(:numbers)
        and a.division_id = any(:divisionIds)`,
    { numbers: [...new Set(readings.map(({ account }) => account))], divisionIds }
  )
  const accounts = Map.groupBy(found, ({ account }) => account)
  return readings.map((reading) => dialOf(reading, accounts.get(reading.account)))
}

function dialOf(
  { meter, register }: SheetReading,
  dials: readonly Dial[] | undefined
): FoundDial | SheetCode {
  if (!dials) return 'E_SHEET_ACCOUNT'
  const metered = dials.filter((dial) => dial.meter !== null && (!meter || dial.meter === meter))
  const points = new Set(metered.map(({ servicePointId }) => servicePointId))
  if (points.size !== 1) return 'E_SHEET_METER'
  const codes = new Set(metered.map((dial) => dial.register))
  const code = register || (codes.size === 1 ? [...codes][0]! : TOTAL)
  if (!codes.has(code)) return 'E_SHEET_DIAL'
  return { servicePointId: [...points][0]!, registerCode: code }
}
