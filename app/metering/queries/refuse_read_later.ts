import { one } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import { ReadingRefused } from '#metering/exceptions'

/** A meter that was read on the day of its change or later did not leave its place before it. */
export async function refuseReadLater(servicePointId: string, changedOn: IsoDate) {
  const later = await one<{ on: IsoDate }>(
    `select max(r.read_on) as "on"
       from installations i
       join registers g on g.tenant_id = :tenant and g.meter_id = i.meter_id
       join readings r on r.tenant_id = :tenant and r.register_id = g.id
        and r.status in ('accepted', 'questioned') and r.read_on >= :changedOn
      where i.tenant_id = :tenant and i.service_point_id = :servicePointId
        and i.removed_on is null
     having count(*) > 0`,
    { servicePointId, changedOn }
  )
  if (later) throw new ReadingRefused('E_READING_AFTER_CHANGE', { on: later.on }, 409)
}
