import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { addDays, type IsoDate } from '#shared/kernel/calendar'
import { installedRegisters, type InstalledRegister } from '#equipment/queries/installed_registers'
import { TOTAL } from '#equipment/rules/register_codes'
import { ReadingRefused } from '#metering/exceptions'
import { neighbours, type SameDayReading } from '#metering/queries/neighbours'
import { usualConsumption } from '#metering/queries/usual_consumption'
import { checkReading, type ReadingVerdict } from '#metering/rules/check_reading'
import type { ReadingSource } from '#metering/rules/reading_chain'
import { registerOn } from '#metering/rules/register_on'

export type ReadingInQuestion = {
  servicePointId: string
  /** The register's name on the meter; the only dial when left out. */
  registerCode?: string
  readOn: IsoDate
  valueWh: bigint
  source: ReadingSource
  /** A stored reading that this one is, or takes the place of. */
  except?: string
}

export type Judgement = {
  accountId: string
  register: InstalledRegister
  verdict: ReadingVerdict
  /** The reading of the same day and source, if there is one. */
  recorded: SameDayReading | null
}

type Point = { accountId: string; connectedW: string | null }

/** Judges a reading by all that is known of its register and point, and stores nothing. */
export async function judgeReading(asked: ReadingInQuestion): Promise<Judgement> {
  const { servicePointId, registerCode: code = TOTAL, readOn, valueWh, source } = asked
  const point = await pointOf(servicePointId)
  const register = registerOn(await installedRegisters(servicePointId), { code, readOn, source })
  if (!register) throw new ReadingRefused('E_READING_METER_ABSENT', { on: readOn })

  const { previous, next, sameDay } = await neighbours(
    register.registerId,
    readOn,
    asked.except ?? null
  )
  const recorded = sameDay.find((reading) => reading.source === source) ?? null
  const known = recorded ?? sameDay.find((reading) => reading.source !== 'estimate') ?? null
  const verdict = checkReading({
    readOn,
    valueWh,
    today: clock.today(),
    installedOn: register.installedOn,
    removedOn: register.removedOn,
    digits: register.digits,
    coefficient: register.coefficient,
    previous,
    next,
    sameDay: known && { valueWh: known.valueWh, sameSource: known === recorded },
    connectedW: point.connectedW === null ? null : BigInt(point.connectedW),
    usual: previous && (await usual({ ...point, servicePointId }, register, previous, readOn)),
  })
  return { accountId: point.accountId, register, verdict, recorded }
}

async function pointOf(servicePointId: string): Promise<Point> {
  const point = await one<Point>(
    `select account_id as "accountId", connected_w as "connectedW"
       from service_points where tenant_id = :tenant and id = :servicePointId`,
    { servicePointId }
  )
  if (!point) throw new ReadingRefused('E_READING_NO_POINT', {}, 404)
  return point
}

function usual(
  point: Point & { servicePointId: string },
  { zone }: InstalledRegister,
  previous: { readOn: IsoDate },
  to: IsoDate
) {
  const { accountId, servicePointId } = point
  return usualConsumption({
    accountId,
    servicePointId,
    zone,
    from: addDays(previous.readOn, 1),
    to,
  })
}
