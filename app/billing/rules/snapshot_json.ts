import type { RateStep } from '#billing/rules/compile_plan'
import type { TariffSpan } from '#billing/rules/split_by_tariff'
import type { MonthTariffs, TariffSnapshot } from '#billing/rules/tariff_snapshot'

type StepJson = [rateId: string, step: number, fromWh: string, toWh: string | null, price: string]
type SpanJson = { from: string; to: string | null; steps: StepJson[] }
type MonthJson = {
  period: string
  vatBp: string
  plans: { planId: number; revenueCode: number; spans: SpanJson[] }[]
}

/** The form of a snapshot that is kept with the run: integers as text, plans in order of their id. */
export type SnapshotJson = MonthJson[]

export function snapshotToJson(snapshot: TariffSnapshot): SnapshotJson {
  return snapshot.map(({ period, vatBp, plans }) => ({
    period,
    vatBp: String(vatBp),
    plans: [...plans]
      .sort(([a], [b]) => a - b)
      .map(([planId, { revenueCode, spans }]) => ({
        planId,
        revenueCode,
        spans: spans.map(spanToJson),
      })),
  }))
}

export function snapshotFromJson(json: SnapshotJson): TariffSnapshot {
  return json.map(({ period, vatBp, plans }): MonthTariffs => ({
    period,
    vatBp: BigInt(vatBp),
    plans: new Map(
      plans.map(({ planId, revenueCode, spans }) => [
        planId,
        { revenueCode, spans: spans.map(spanFromJson) },
      ])
    ),
  }))
}

function spanToJson({ from, to, steps }: TariffSpan): SpanJson {
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
  }
}

function spanFromJson({ from, to, steps }: SpanJson): TariffSpan {
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
  }
}
