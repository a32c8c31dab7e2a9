import { addDays, daysBetween, type IsoDate } from '#shared/kernel/calendar'
import { scale } from '#shared/kernel/rounding'
import { conductedPower, type Conductor } from '#metering/rules/conducted_power'
import { monthsBefore } from '#metering/rules/months_before'
import { spreadByMonth, type MonthPart } from '#metering/rules/spread_by_month'

export const UNMETERED_KINDS = ['no_meter', 'failed_meter', 'tampering'] as const

export type UnmeteredKind = (typeof UNMETERED_KINDS)[number]

/** What an act says of the days on which nothing was measured. */
export type UnmeteredAct = {
  kind: UnmeteredKind
  /** The days, [from, to). */
  from: IsoDate
  to: IsoDate
  /** Installed power by the act; not asked of a failed meter. */
  installedW: bigint | null
  /** Hours of use a day, in hundredths; a violation counts all 24. */
  hoursHundredths: bigint | null
  conductor: Conductor | null
  /** The last documented check: nothing before it is counted as a violation. */
  checkedOn: IsoDate | null
  /** The full months whose daily average a failed meter is taken to have gone on with. */
  average: { quantityWh: bigint; days: number } | null
  /** So many months back at the most. */
  capMonths: number
  /** What the meter counted on days of the act, which is billed already; nought when it counts beside. */
  metered: (from: IsoDate, to: IsoDate) => bigint
}

export type UnmeteredUse = {
  kind: UnmeteredKind
  /** The days that count, [from, to). */
  from: IsoDate
  to: IsoDate
  days: number
  /** Why fewer days count than the act says. */
  cut: 'checked' | 'cap' | null
  powerW: bigint | null
  /** The power of the act was more than the conductor carries. */
  isConductorLimit: boolean
  hoursHundredths: bigint | null
  average: { quantityWh: bigint; days: number } | null
  /** Left out of the calculation: the meter has counted it. */
  meteredWh: bigint
  quantityWh: bigint
  months: MonthPart[]
}

const ALL_DAY = 2400n
const HUNDREDTHS = 100n

/**
 * Consumption without a meter (domain §2.7), laid on calendar months by days:
 * no meter: power × hours × days; failed meter: daily average × days; tampering: power × 24 × days
 * since the last check. Power is the less of the installed one and what the conductor carries.
 * What the meter counted on these days is billed already and left out, down to nought.
 *
 * @throws RangeError when the act lacks what its kind asks for, or no day is left
 */
export function unmeteredUse(act: UnmeteredAct): UnmeteredUse {
  const span = countedDays(act)
  const days = daysBetween(span.from, span.to)
  if (days <= 0) throw new RangeError('days')
  const use = act.kind === 'failed_meter' ? byAverage(act, days) : byPower(act, days)
  const counted = act.metered(span.from, span.to)
  const meteredWh = counted < use.quantityWh ? counted : use.quantityWh
  const quantityWh = use.quantityWh - meteredWh
  const fromReadOn = addDays(span.from, -1)
  const toReadOn = addDays(span.to, -1)
  const months = spreadByMonth({ fromReadOn, toReadOn, quantityWh })
  return { kind: act.kind, ...span, days, ...use, meteredWh, quantityWh, months }
}

function countedDays({ kind, from, to, checkedOn, capMonths }: UnmeteredAct) {
  const earliest = monthsBefore(to, capMonths)
  const since = kind === 'tampering' && checkedOn !== null && checkedOn > from ? checkedOn : from
  if (earliest > since) return { from: earliest, to, cut: 'cap' as const }
  return { from: since, to, cut: since > from ? ('checked' as const) : null }
}

function byAverage({ average }: UnmeteredAct, days: number) {
  if (!average || average.days <= 0) throw new RangeError('average')
  return {
    powerW: null,
    isConductorLimit: false,
    hoursHundredths: null,
    average,
    quantityWh: scale(average.quantityWh, BigInt(days), BigInt(average.days)),
  }
}

function byPower({ kind, installedW, hoursHundredths, conductor }: UnmeteredAct, days: number) {
  const limitW = conductor ? conductedPower(conductor) : null
  const powerW = lessOf(installedW, limitW)
  if (powerW === null || powerW <= 0n) throw new RangeError('power')
  const hours = kind === 'tampering' ? ALL_DAY : hoursHundredths
  if (hours === null || hours <= 0n || hours > ALL_DAY) throw new RangeError('hours')
  return {
    powerW,
    isConductorLimit: limitW !== null && powerW === limitW && installedW !== limitW,
    hoursHundredths: hours,
    average: null,
    quantityWh: scale(powerW * hours, BigInt(days), HUNDREDTHS),
  }
}

function lessOf(a: bigint | null, b: bigint | null): bigint | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
