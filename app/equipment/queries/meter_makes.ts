import { rows } from '#shared/database/sql'

export type MeterMake = { code: string; name: string }

/** The makes of meters for the resource of a service point. */
export function meterMakes(servicePointId: string): Promise<MeterMake[]> {
  return rows<MeterMake>(
    `select t.code, t.name
       from service_points s
       join meter_types t on t.tenant_id = :tenant and t.resource_id = s.resource_id
      where s.tenant_id = :tenant and s.id = :servicePointId
      order by t.name, t.code`,
    { servicePointId }
  )
}
