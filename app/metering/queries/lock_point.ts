import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import { ReadingRefused } from '#metering/exceptions'

export type LockedPoint = { accountId: string; validFrom: IsoDate; validTo: IsoDate | null }

/** One change of a point's readings at a time: the others wait until this one commits. */
export async function lockPoint(servicePointId: string): Promise<LockedPoint> {
  return (await lockPoints([servicePointId])).get(servicePointId)!
}

/** The same of many points, locked in one order, so that two who want several never block each other. */
export async function lockPoints(
  servicePointIds: readonly string[]
): Promise<Map<string, LockedPoint>> {
  const found = await rows<LockedPoint & { id: string }>(
    `select id, account_id as "accountId", valid_from as "validFrom", valid_to as "validTo"
       from service_points where tenant_id = :tenant and id = any(:servicePointIds::bigint[])
      order by id for no key update`,
    { servicePointIds }
  )
  const points = new Map(found.map(({ id, ...point }) => [id, point]))
  if (servicePointIds.some((id) => !points.has(id))) {
    throw new ReadingRefused('E_READING_NO_POINT', {}, 404)
  }
  return points
}
