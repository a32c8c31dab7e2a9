import {
  daysBetween,
  daysInPeriod,
  nextPeriod,
  type IsoDate,
  type Period,
} from '#shared/kernel/calendar'
import { scale } from '#shared/kernel/rounding'

/** How many units of a norm a point has: people, m² of area, W of an appliance, m³ of heated room. */
export type NormTerm = { code: string; amount: bigint; from: IsoDate; to: IsoDate | null }

/** A norm in force: base units (Wh, litres) a month for one unit, in all months or while it is cold. */
export type Norm = {
  code: string
  monthlyBase: bigint
  heatingOnly: boolean
  from: IsoDate
  to: IsoDate | null
}

export type NormPart = { code: string; amount: bigint; monthlyBase: bigint; days: number } & {
  quantityWh: bigint
}

type Asked = {
  period: Period
  /** The days to be told, [from, to), within the month. */
  from: IsoDate
  to: IsoDate
  terms: readonly NormTerm[]
  norms: readonly Norm[]
  /** Spans of the heating season. */
  heating: readonly { from: IsoDate; to: IsoDate }[]
}

/**
 * Consumption by norm: units × norm of a month × days ÷ days of the month, rounded once for each pair
 * of a term and a norm. People who move in or a norm that changes inside the month count by days.
 */
export function normForDays({ period, from, to, terms, norms, heating }: Asked): NormPart[] {
  const whole = BigInt(daysInPeriod(period))
  return terms.flatMap((term) =>
    norms
      .filter(({ code }) => code === term.code)
      .map((norm) => {
        const days = daysOf([{ from, to }, spanOf(term), spanOf(norm)], norm.heatingOnly, heating)
        const monthly = term.amount * norm.monthlyBase
        return {
          code: term.code,
          amount: term.amount,
          monthlyBase: norm.monthlyBase,
          days,
          quantityWh: scale(monthly, BigInt(days), whole),
        }
      })
      .filter(({ days }) => days > 0)
  )

  function spanOf({ from: start, to: end }: { from: IsoDate; to: IsoDate | null }) {
    return { from: start, to: end ?? nextPeriod(period) }
  }
}

type Span = { from: IsoDate; to: IsoDate }

function daysOf(spans: readonly Span[], heatingOnly: boolean, heating: readonly Span[]): number {
  if (!heatingOnly) return common(spans)
  return heating.reduce((all, season) => all + common([...spans, season]), 0)
}

function common(spans: readonly Span[]): number {
  const from = spans.reduce((late, span) => (span.from > late ? span.from : late), '')
  const to = spans.reduce((early, span) => (span.to < early ? span.to : early), '9999-12-31')
  return from < to ? daysBetween(from, to) : 0
}
