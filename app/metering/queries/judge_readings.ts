import { clock } from '#shared/clock'
import { rows } from '#shared/database/sql'
import {
  installedRegistersOf,
  type InstalledRegister,
} from '#equipment/queries/installed_registers'
import { TOTAL } from '#equipment/rules/register_codes'
import { ReadingRefused } from '#metering/exceptions'
import type { Judgement, ReadingInQuestion } from '#metering/queries/judge_reading'
import { limitsOn } from '#metering/queries/limits_on'
import { neighbours, type Neighbours } from '#metering/queries/neighbours'
import { readingHistory, type ReadingHistory } from '#metering/queries/reading_history'
import { checkReading } from '#metering/rules/check_reading'
import type { ReadingLimits } from '#metering/rules/reading_limits'
import { registerOn } from '#metering/rules/register_on'

type Point = { accountId: string; divisionId: number; connectedW: string | null }
type Placed = ReadingInQuestion & Point & { register: InstalledRegister }

/**
 * Judges readings by all that is known of their registers and points, each as if it were alone, and
 * stores nothing. Answers in the order in which it was asked; a reading of no point or of a day
 * without a meter is refused.
 */
export async function judgeReadings(
  asked: readonly ReadingInQuestion[]
): Promise<(Judgement | ReadingRefused)[]> {
  const placed = await place(asked)
  const known = placed.filter((one): one is Placed => !(one instanceof ReadingRefused))
  const around = await neighbours(
    known.map(({ register: { registerId }, readOn, except = null }) => ({
      registerId,
      readOn,
      except,
    }))
  )
  const history = await readingHistory(
    known.map((one, index) => ({ ...one, previous: around[index]!.previous }))
  )
  const limits = await limitsOf(known)
  const judged = new Map(
    known.map((one, index) => [
      one,
      judge(one, { ...around[index]!, ...history[index]! }, limits(one)),
    ])
  )
  return placed.map((one) => (one instanceof ReadingRefused ? one : judged.get(one)!))
}

async function place(asked: readonly ReadingInQuestion[]): Promise<(Placed | ReadingRefused)[]> {
  const ids = [...new Set(asked.map(({ servicePointId }) => servicePointId))]
  const points = await pointsOf(ids)
  const registers = await installedRegistersOf(ids)
  return asked.map((one) => {
    const { servicePointId, registerCode: code = TOTAL, readOn, source } = one
    const point = points.get(servicePointId)
    if (!point) return new ReadingRefused('E_READING_NO_POINT', {}, 404)
    const register = registerOn(registers.get(servicePointId) ?? [], { code, readOn, source })
    if (!register) return new ReadingRefused('E_READING_METER_ABSENT', { on: readOn })
    return { ...one, ...point, register }
  })
}

async function pointsOf(servicePointIds: readonly string[]): Promise<Map<string, Point>> {
  const found = await rows<Point & { id: string }>(
    `select s.id, s.account_id as "accountId", a.division_id as "divisionId",
            s.connected_w as "connectedW"
       from service_points s
       join personal_accounts a on a.tenant_id = :tenant and a.id = s.account_id
      where s.tenant_id = :tenant and s.id = any(:servicePointIds::bigint[])`,
    { servicePointIds }
  )
  return new Map(found.map(({ id, ...point }) => [id, point]))
}

/** Asked once for each day and division. */
async function limitsOf(known: readonly Placed[]) {
  const limits = new Map<string, ReadingLimits>()
  for (const { readOn, divisionId } of known) {
    const key = `${readOn} ${divisionId}`
    if (!limits.has(key)) limits.set(key, await limitsOn(readOn, divisionId))
  }
  return ({ readOn, divisionId }: Placed) => limits.get(`${readOn} ${divisionId}`)!
}

function judge(
  { readOn, valueWh, source, accountId, connectedW, register }: Placed,
  { previous, next, sameDay, ...history }: Neighbours & ReadingHistory,
  limits: ReadingLimits
): Judgement {
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
    connectedW: connectedW === null ? null : BigInt(connectedW),
    verificationDueOn: register.verificationDueOn,
    limits,
    ...history,
  })
  return { accountId, register, verdict, recorded }
}
