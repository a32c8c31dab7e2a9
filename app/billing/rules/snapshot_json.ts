import type { RateStep } from '#billing/rules/compile_plan'
import type { TariffSpan } from '#billing/rules/split_by_tariff'
import type { BlockProration, MonthTariffs, TariffSnapshot } from '#billing/rules/tariff_snapshot'

type StepJson = [rateId: string, step: number, fromWh: string, toWh: string | null, price: string]
type ZoneJson = [zone: number, num: string, den: string]
type SpanJson = {
  from: string
  to: string | null
  steps: StepJson[]
  season?: string
  zones?: ZoneJson[]
}
type MonthJson = {
  period: string
  vatBp: string
  proration: BlockProration
  overContract: [thresholdBp: string, factorBp: string] | null
  /** Left out by runs of months without the rule, and by those older than it. */
  reactive?: [limitPpm: string, priceMinor: string]
  plans: { planId: number; revenueCode: number; spans: SpanJson[]; earlier: SpanJson[] }[]
}

/** The form of a snapshot that is kept with the run: integers as text, plans in order of their id. */
export type SnapshotJson = MonthJson[]

export function snapshotToJson(snapshot: TariffSnapshot): SnapshotJson {
  return snapshot.map(({ period, vatBp, proration, overContract, reactive, plans }) => ({
    period,
    vatBp: String(vatBp),
    proration,
    overContract: overContract && [String(overContract.thresholdBp), String(overContract.factorBp)],
    ...(reactive && {
      reactive: [String(reactive.limitPpm), String(reactive.priceMinor)] as [string, string],
    }),
    plans: [...plans]
      .sort(([a], [b]) => a - b)
      .map(([planId, { revenueCode, spans, earlier }]) => ({
        planId,
        revenueCode,
        spans: spans.map(spanToJson),
        earlier: earlier.map(spanToJson),
      })),
  }))
}

export function snapshotFromJson(json: SnapshotJson): TariffSnapshot {
  return json.map(({ period, vatBp, proration, overContract, reactive, plans }): MonthTariffs => ({
    period,
    vatBp: BigInt(vatBp),
    proration,
    overContract: overContract && {
      thresholdBp: BigInt(overContract[0]),
      factorBp: BigInt(overContract[1]),
    },
    reactive: reactive ? { limitPpm: BigInt(reactive[0]), priceMinor: BigInt(reactive[1]) } : null,
    plans: new Map(
      plans.map(({ planId, revenueCode, spans, earlier }) => [
        planId,
        { revenueCode, spans: spans.map(spanFromJson), earlier: earlier.map(spanFromJson) },
      ])
    ),
  }))
}

function spanToJson({ from, to, steps, season, zones }: TariffSpan): SpanJson {
  return {
    from,
    to,
    steps: steps.map(({ rateId, step, fromWh, toWh, priceMinor }) => [
      rateId,
      step,
      String(fromWh),
      toWh === null ? null : String(toWh),
      String(priceMinor),
    ]),
    ...(season && { season }),
    ...(zones && {
      zones: zones.map(({ zone, num, den }): ZoneJson => [zone, String(num), String(den)]),
    }),
  }
}

function spanFromJson({ from, to, steps, season, zones }: SpanJson): TariffSpan {
  return {
    from,
    to,
    steps: steps.map(([rateId, step, fromWh, toWh, price]): RateStep => ({
      rateId,
      step,
      fromWh: BigInt(fromWh),
      toWh: toWh === null ? null : BigInt(toWh),
      priceMinor: BigInt(price),
    })),
    ...(season && { season }),
    ...(zones && {
      zones: zones.map(([zone, num, den]) => ({ zone, num: BigInt(num), den: BigInt(den) })),
    }),
  }
}
