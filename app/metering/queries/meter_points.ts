import { rows } from '#shared/database/sql'

export type MeterPoint = {
  servicePointId: string
  code: string
  resource: string
  unit: string
}

/** The service points of an account that are supplied now, by age. */
export function meterPoints(accountId: string): Promise<MeterPoint[]> {
  return rows<MeterPoint>(
    `select p.id as "servicePointId", p.code, r.code as resource, r.unit
       from service_points p
       join resources r on r.tenant_id = :tenant and r.id = p.resource_id
      where p.tenant_id = :tenant and p.account_id = :accountId and p.valid_to is null
      order by p.valid_from, p.id`,
    { accountId }
  )
}
