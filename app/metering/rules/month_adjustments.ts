import {
  daysBetween,
  daysInPeriod,
  nextPeriod,
  type IsoDate,
  type Period,
} from '#shared/kernel/calendar'
import { scale } from '#shared/kernel/rounding'
import type { BasisEntry } from '#metering/rules/consumption_basis'
import {
  WHOLE_PPM,
  lineLoss,
  partOfMonth,
  transformerLoss,
  type BoundaryEquipment,
} from '#metering/rules/boundary_losses'

/** Why a month is more or less than its meter says: `consumption_adjustments.kind`. */
export const ADJUSTMENT = {
  subConsumers: 1,
  transformer: 2,
  line: 3,
  contractShare: 4,
  unmetered: 5,
  norm: 6,
} as const

type Dated = { id: string; from: IsoDate; to: IsoDate | null }

export type MonthToAdjust = {
  period: Period
  /** What the point's own meter counted. */
  meteredWh: bigint
  /** Sub-consumers with what each used in the month, its own losses included. */
  subs: readonly (Dated & { usedWh: bigint })[]
  /** Transformers stand nearer to the meter than lines. */
  equipment: readonly (Dated & { upstream: boolean; of: BoundaryEquipment })[]
  /** Parts of acts that fall in the month. */
  acts: readonly (Dated & { quantityWh: bigint })[]
  /** What norms make of days without a meter beside metered ones. */
  norms: readonly BasisEntry[]
}

export type Adjustment = { kind: number; quantityWh: bigint; basis: BasisEntry[] }

type Entry = { kind: number; entry: BasisEntry }

/**
 * What is taken from and added to a metered month: sub-consumers (−), losses in the consumer's own
 * transformer, line and then by the share of the contract (+; − where the meter stands beyond them),
 * acts of unmetered use (+), norms of the days without a meter (+).
 * Each reason is kept with the energy it was calculated from and the record it comes from.
 */
export function monthAdjustments(month: MonthToAdjust): Adjustment[] {
  const norms = month.norms.map((entry) => ({ kind: ADJUSTMENT.norm, entry }))
  const entries = [...subEntries(month), ...lossEntries(month), ...actEntries(month), ...norms]
  const kinds = Map.groupBy(entries, ({ kind }) => kind)
  return [...kinds]
    .sort(([a], [b]) => a - b)
    .map(([kind, reasons]) => ({
      kind,
      quantityWh: reasons.reduce((all, { entry }) => all + entry.quantityWh, 0n),
      basis: reasons.map(({ entry }) => entry),
    }))
}

function subEntries({ period, subs }: MonthToAdjust): Entry[] {
  return subs.flatMap((sub) => {
    const span = daysIn(period, sub)
    if (!span) return []
    const usedWh = scale(sub.usedWh, BigInt(span.days), BigInt(daysInPeriod(period)))
    return [reason(ADJUSTMENT.subConsumers, sub, { ...span, throughWh: sub.usedWh }, -usedWh)]
  })
}

/** The line carries what the transformer lost too. */
function lossEntries({ period, meteredWh, equipment }: MonthToAdjust): Entry[] {
  const monthDays = daysInPeriod(period)
  let carriedWh = meteredWh
  const inOrder = [...equipment].sort((a, b) => rank(a.of) - rank(b.of))
  return inOrder.flatMap((one) => {
    const span = daysIn(period, one)
    if (!span) return []
    const { throughWh, hours } = partOfMonth(carriedWh, span.days, monthDays)
    const lossWh = lossOf(one.of, throughWh, hours)
    carriedWh += lossWh
    return [
      reason(
        ADJUSTMENT_OF[one.of.kind],
        one,
        { ...span, throughWh },
        one.upstream ? -lossWh : lossWh
      ),
    ]
  })
}

const ADJUSTMENT_OF = {
  transformer: ADJUSTMENT.transformer,
  line: ADJUSTMENT.line,
  share: ADJUSTMENT.contractShare,
} as const

function rank({ kind }: BoundaryEquipment) {
  return ADJUSTMENT_OF[kind]
}

function lossOf(equipment: BoundaryEquipment, throughWh: bigint, hours: bigint) {
  if (equipment.kind === 'transformer') return transformerLoss(equipment, throughWh, hours)
  if (equipment.kind === 'line') return lineLoss(equipment, throughWh, hours)
  return scale(throughWh, equipment.sharePpm, WHOLE_PPM)
}

function actEntries({ period, acts }: MonthToAdjust): Entry[] {
  return acts.flatMap((act) => {
    const span = daysIn(period, act)
    if (!span) return []
    return [
      reason(ADJUSTMENT.unmetered, act, { ...span, throughWh: act.quantityWh }, act.quantityWh),
    ]
  })
}

type Reason = { from: IsoDate; to: IsoDate; throughWh: bigint }

/** In the form of a pair of readings: −kind for the register, the record's id for the coefficient. */
function reason(kind: number, { id }: Dated, { from, to, throughWh }: Reason, quantityWh: bigint) {
  const registerId = String(-kind)
  const entry = { registerId, from, to, fromWh: 0n, toWh: throughWh, quantityWh }
  return { kind, entry: { ...entry, coefficient: BigInt(id) } }
}

function daysIn(period: Period, { from: start, to: end }: Dated) {
  const next = nextPeriod(period)
  const from = start > period ? start : period
  const to = end !== null && end < next ? end : next
  return from < to ? { from, to, days: daysBetween(from, to) } : null
}
