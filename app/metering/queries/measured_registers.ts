import { rows } from '#shared/database/sql'
import { addDays, type IsoDate } from '#shared/kernel/calendar'
import { installedRegisters, type InstalledRegister } from '#equipment/queries/installed_registers'
import { isConsumption } from '#equipment/rules/register_codes'
import { intervalsSince, type RegisteredInterval } from '#metering/queries/intervals_since'
import type { MeasuredRegister } from '#metering/rules/consumption_by_month'
import type { ReadingSource } from '#metering/rules/reading_chain'

type ReadingRow = { registerId: string; readOn: IsoDate; valueWh: string; source: ReadingSource }

/**
 * The registers of a service point that measure something from `from` on, each with the last
 * reading before it, every later one, and the interval data between them.
 */
export async function measuredRegisters(
  servicePointId: string,
  from: IsoDate
): Promise<MeasuredRegister[]> {
  const readings = Map.groupBy(await readingsSince(servicePointId, from), (row) => row.registerId)
  const registers = (await installedRegisters(servicePointId)).filter(
    ({ registerId, code }) => isConsumption(code) && (readings.get(registerId)?.length ?? 0) > 1
  )
  const registerIds = registers.map(({ registerId }) => registerId)
  const oldest = registerIds.map((id) => readings.get(id)![0]!.readOn).sort()[0]
  const intervals = oldest === undefined ? [] : await intervalsSince(registerIds, oldest)
  return registers.map((register) => {
    const own = readings.get(register.registerId)!
    const stays = registers.filter(({ registerId }) => registerId === register.registerId)
    return measuredRegister(register, stays.length > 1 ? ofStay(register, own) : own, intervals)
  })
}

/** A meter whose transformers were changed stands there twice: each stay has readings of its own. */
function ofStay({ installedOn, removedOn }: InstalledRegister, readings: readonly ReadingRow[]) {
  const opening = addDays(installedOn, -1)
  return readings.filter(
    ({ readOn }) => readOn >= opening && (removedOn === null || readOn < removedOn)
  )
}

function measuredRegister(
  { registerId, zone, digits, coefficient }: InstalledRegister,
  readings: readonly ReadingRow[],
  intervals: readonly RegisteredInterval[]
): MeasuredRegister {
  return {
    registerId,
    zone,
    digits,
    coefficient,
    readings: readings.map((row) => ({ ...row, valueWh: BigInt(row.valueWh) })),
    intervals: intervals.filter((row) => row.registerId === registerId),
  }
}

/** An estimate is no anchor: the reading before it is asked for too. */
function readingsSince(servicePointId: string, from: IsoDate) {
  return rows<ReadingRow>(
    `with anchor as (
       select register_id, max(read_on) as read_on from readings
        where tenant_id = :tenant and service_point_id = :servicePointId
          and status = 'accepted' and source <> 'estimate' and read_on < :from
        group by register_id)
     select r.register_id as "registerId", r.read_on as "readOn", r.value_wh as "valueWh", r.source
       from readings r left join anchor a on a.register_id = r.register_id
      where r.tenant_id = :tenant and r.service_point_id = :servicePointId
        and r.status = 'accepted' and r.read_on >= coalesce(a.read_on, r.read_on)
      order by r.read_on`,
    { servicePointId, from }
  )
}
