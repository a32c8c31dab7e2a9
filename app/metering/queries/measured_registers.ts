import { rows } from '#shared/database/sql'
import { addDays, type IsoDate, type Period } from '#shared/kernel/calendar'
import {
  installedRegistersOf,
  type InstalledRegister,
} from '#equipment/queries/installed_registers'
import { isConsumption } from '#equipment/rules/register_codes'
import { intervalsSince, type RegisteredInterval } from '#metering/queries/intervals_since'
import type { MeasuredRegister } from '#metering/rules/consumption_by_month'
import type { ReadingSource } from '#metering/rules/reading_chain'

type Asked = { servicePointId: string; first: Period }
type ReadingRow = { registerId: string; readOn: IsoDate; valueWh: string; source: ReadingSource }

/**
 * The registers of service points that measure something from a month on, each with the last
 * reading before it, every later one, and the interval data between them.
 */
export async function measuredRegisters(
  asked: readonly Asked[]
): Promise<Map<string, MeasuredRegister[]>> {
  const installed = await installedRegistersOf(asked.map(({ servicePointId }) => servicePointId))
  const readings = await readingsSince(asked, installed)
  const measuring = asked.map(({ servicePointId }) => ({
    servicePointId,
    registers: (installed.get(servicePointId) ?? []).filter(
      ({ registerId, code }) =>
        isConsumption(code) && (readings.get(`${servicePointId} ${registerId}`)?.length ?? 0) > 1
    ),
  }))
  const oldest = [...readings.values()].map(([first]) => first!.readOn).sort()[0]
  const ids = measuring.flatMap(({ registers }) => registers.map(({ registerId }) => registerId))
  const intervals = ids.length === 0 ? [] : await intervalsSince([...new Set(ids)], oldest!)
  const counted = Map.groupBy(intervals, ({ registerId }) => registerId)
  return new Map(
    measuring.map(({ servicePointId, registers }) => [
      servicePointId,
      registers.map((register) => {
        const own = readings.get(`${servicePointId} ${register.registerId}`)!
        const stays = registers.filter(({ registerId }) => registerId === register.registerId)
        const shown = stays.length > 1 ? ofStay(register, own) : own
        return measuredRegister(register, shown, counted.get(register.registerId) ?? [])
      }),
    ])
  )
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
    intervals,
  }
}

/** By point and register. An estimate is no anchor: the reading before it is asked for too. */
async function readingsSince(
  asked: readonly Asked[],
  installed: ReadonlyMap<string, readonly InstalledRegister[]>
): Promise<Map<string, ReadingRow[]>> {
  const dials = asked.flatMap(({ servicePointId, first }) => {
    const ids = (installed.get(servicePointId) ?? []).map(({ registerId }) => registerId)
    return [...new Set(ids)].map((registerId) => ({ servicePointId, registerId, first }))
  })
  const found = await rows<ReadingRow & { servicePointId: string }>(
    `select a.point as "servicePointId", r.register_id as "registerId", r.read_on as "readOn",
            r.value_wh as "valueWh", r.source
       from unnest(:points::bigint[], :registers::bigint[], :firsts::date[])
         as a(point, register, first)
       left join lateral (
         select b.read_on from readings b
          where b.tenant_id = :tenant and b.register_id = a.register
            and b.service_point_id = a.point and b.status = 'accepted' and b.source <> 'estimate'
            and b.read_on < a.first
          order by b.read_on desc limit 1) anchor on true
       join lateral (
         select * from readings n
          where n.tenant_id = :tenant and n.register_id = a.register
            and n.service_point_id = a.point and n.status = 'accepted'
            and n.read_on >= coalesce(anchor.read_on, '-infinity')) r on true
      order by r.read_on`,
    {
      points: dials.map(({ servicePointId }) => servicePointId),
      registers: dials.map(({ registerId }) => registerId),
      firsts: dials.map(({ first }) => first),
    }
  )
  return Map.groupBy(found, (row) => `${row.servicePointId} ${row.registerId}`)
}
