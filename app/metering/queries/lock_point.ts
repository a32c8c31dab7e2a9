import { one } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import { ReadingRefused } from '#metering/exceptions'

export type LockedPoint = { accountId: string; validFrom: IsoDate; validTo: IsoDate | null }

/** One change of a point's readings at a time: the others wait until this one commits. */
export async function lockPoint(servicePointId: string): Promise<LockedPoint> {
  const point = await one<LockedPoint>(
    `select account_id as "accountId", valid_from as "validFrom", valid_to as "validTo"
       from service_points where tenant_id = :tenant and id = :servicePointId for no key update`,
    { servicePointId }
  )
  if (!point) throw new ReadingRefused('E_READING_NO_POINT', {}, 404)
  return point
}
