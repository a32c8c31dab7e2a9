import type {
  ExplainedCharge,
  ExplainedLine,
  ExplainedReading,
} from '#billing/rules/explained_charge'
import { explainPenalty } from '#billing/rules/explain_penalty'
import { isOfPenalty, LINE, type LineKind } from '#billing/rules/line_kind'
import { addDays, type IsoDate } from '#shared/kernel/calendar'

type Part = {
  kind: 'money' | 'quantity' | 'price' | 'text' | 'days' | 'percent'
  value: string
  unit?: string
  sign?: '−' | '×' | '=' | '→'
}
export type ExplanationLine = { parts: Part[]; source?: { text: string; href?: string } }
/** A penalty carries no VAT, and says nothing of it. */
export type Explanation = { lines: ExplanationLine[]; vatMinor?: string }

type Translate = (key: string, values?: Record<string, string>) => string

/** Lines whose name is not told by their block. */
const NAMES: Partial<Record<LineKind, string>> = {
  [LINE.peak]: 'peak',
  [LINE.halfPeak]: 'half_peak',
  [LINE.night]: 'night',
  [LINE.protected]: 'protected',
  [LINE.capacity]: 'capacity',
  [LINE.overContract]: 'over_contract',
  [LINE.benefit]: 'benefit',
  [LINE.reactive]: 'reactive',
}

const UNITS: Partial<Record<LineKind, string>> = {
  [LINE.capacity]: 'billing.kw',
  [LINE.reactive]: 'billing.kvarh',
}

/**
 * "Why is it this much", as arithmetic for a reader: what the dials showed, what was added or taken
 * away, and what each part costs by which act. The same for the consumer, the operator and a judge.
 */
export function explainCharge(charge: ExplainedCharge, translate: Translate): Explanation {
  return {
    lines: [
      ...charge.readings.map((reading) =>
        reading.adjustment === null
          ? readingLine(reading, translate)
          : adjustmentLine(reading, reading.adjustment, translate)
      ),
      ...charge.lines.map((line) =>
        isOfPenalty(line.kind) ? explainPenalty(line, translate) : priceLine(line, translate)
      ),
    ],
    ...(!charge.lines.some(({ kind }) => isOfPenalty(kind)) && {
      vatMinor: String(charge.vatMinor),
    }),
  }
}

/** 1 240 − 915 = 325 kWh; with an arrow when only a part of the difference falls in the month. */
function readingLine(reading: ExplainedReading, translate: Translate): ExplanationLine {
  const { from, to, fromWh, toWh, coefficient, quantityWh, serial } = reading
  const isWhole = (toWh - fromWh) * coefficient === quantityWh
  const ratio: Part[] =
    coefficient === 1n ? [] : [{ kind: 'text', value: String(coefficient), sign: '×' }]
  return {
    parts: [
      { kind: 'quantity', value: String(toWh) },
      { kind: 'quantity', value: String(fromWh), sign: '−' },
      ...ratio,
      { ...energy(quantityWh, translate), sign: isWhole ? '=' : '→' },
    ],
    source: {
      text: translate('billing.explained.readings', {
        serial,
        from: dayText(addDays(from, -1)),
        to: dayText(addDays(to, -1)),
      }),
    },
  }
}

function adjustmentLine(
  { quantityWh, from, to }: ExplainedReading,
  kind: number,
  translate: Translate
): ExplanationLine {
  return {
    parts: [energy(quantityWh, translate)],
    source: {
      text: translate(`billing.explained.adjustment_${kind}`, {
        from: dayText(from),
        to: dayText(addDays(to, -1)),
      }),
    },
  }
}

function priceLine(line: ExplainedLine, translate: Translate): ExplanationLine {
  const { kind, quantityWh, priceMinor, amountMinor, act, planId } = line
  const since = dayText(line.inForceFrom)
  const basis = act
    ? translate('billing.explained.tariff', { act, since })
    : translate('billing.explained.tariff_since', { since })
  const name = NAMES[kind]
  return {
    parts: [
      {
        kind: 'quantity',
        value: String(quantityWh),
        unit: translate(UNITS[kind] ?? 'billing.kwh'),
      },
      { kind: 'price', value: String(priceMinor), sign: '×' },
      { kind: 'money', value: String(amountMinor), sign: '=' },
    ],
    source: {
      text: sourceOf(name && translate(`billing.explained.${name}`), kind, basis),
      ...(planId !== null && { href: `/reference/tariffs/${planId}` }),
    },
  }
}

/** The price of reactive energy is no tariff: its name tells all. */
function sourceOf(name: string | undefined, kind: LineKind, basis: string) {
  if (!name) return basis
  return kind === LINE.reactive ? name : `${name}. ${basis}`
}

function energy(quantityWh: bigint, translate: Translate): Part {
  return { kind: 'quantity', value: String(quantityWh), unit: translate('billing.kwh') }
}

function dayText(iso: IsoDate) {
  return iso.split('-').reverse().join('.')
}
