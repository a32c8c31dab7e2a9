import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { addDays, type IsoDate } from '#shared/kernel/calendar'
import { installedRegisters, type InstalledRegister } from '#equipment/queries/installed_registers'
import { TOTAL } from '#equipment/rules/register_codes'
import { ReadingRefused } from '#metering/exceptions'
import { intervalsBetween } from '#metering/queries/intervals_between'
import { limitsOn } from '#metering/queries/limits_on'
import { neighbours, type SameDayReading } from '#metering/queries/neighbours'
import { usualConsumption } from '#metering/queries/usual_consumption'
import { zeroMonthsBefore } from '#metering/queries/zero_months_before'
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

type Point = { accountId: string; divisionId: number; connectedW: string | null }

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
    verificationDueOn: register.verificationDueOn,
    limits: await limitsOn(readOn, point.divisionId),
    ...(await historyOf({ ...point, servicePointId }, register, previous, { readOn, valueWh })),
  })
  return { accountId: point.accountId, register, verdict, recorded }
}

async function pointOf(servicePointId: string): Promise<Point> {
  const point = await one<Point>(
    `select s.account_id as "accountId", a.division_id as "divisionId", s.connected_w as "connectedW"
       from service_points s
       join personal_accounts a on a.tenant_id = :tenant and a.id = s.account_id
      where s.tenant_id = :tenant and s.id = :servicePointId`,
    { servicePointId }
  )
  if (!point) throw new ReadingRefused('E_READING_NO_POINT', {}, 404)
  return point
}

type Previous = { readOn: IsoDate; valueWh: bigint } | null

/** What was used before, and what interval data say of the days since the previous reading. */
async function historyOf(
  { accountId, servicePointId }: Point & { servicePointId: string },
  { registerId, zone }: InstalledRegister,
  previous: Previous,
  { readOn, valueWh }: { readOn: IsoDate; valueWh: bigint }
) {
  if (!previous) return { usual: null, zeroMonthsBefore: 0, intervals: null }
  const from = addDays(previous.readOn, 1)
  const asked = { accountId, servicePointId, zone, from }
  const isZero = valueWh === previous.valueWh
  return {
    usual: await usualConsumption({ ...asked, to: readOn }),
    zeroMonthsBefore: isZero ? await zeroMonthsBefore(asked) : 0,
    intervals: await intervalsBetween({ registerId, previousOn: previous.readOn, readOn }),
  }
}
