import { addDays } from '#shared/kernel/calendar'
import type {
  ExplainedCharge,
  ExplainedLine,
  ExplainedReading,
} from '#billing/queries/charges_of_account'

type Sign = '−' | '×' | '=' | '→'
type Part = {
  kind: 'money' | 'quantity' | 'price' | 'text'
  value: string
  unit?: string
  sign?: Sign
}
type Line = { parts: Part[]; source?: { text: string; href?: string } }
type Translate = (key: string, values?: Record<string, string>) => string

/** "Why is it this much": the readings, what was used, and what each part of it costs. */
export function explainedCharge(charge: ExplainedCharge, translate: Translate) {
  const lines: Line[] = [
    ...charge.readings.map((reading) => readingLine(reading, translate)),
    ...charge.lines.map((line) => priceLine(line, translate)),
  ]
  return {
    chargeId: charge.chargeId,
    period: charge.period,
    quantityWh: String(charge.quantityWh),
    amountMinor: String(charge.amountMinor),
    explained: { lines, vatMinor: String(charge.vatMinor) },
  }
}

/** 1 240 − 915 = 325 kWh; with an arrow when only a part of the difference falls in the month. */
function readingLine(reading: ExplainedReading, translate: Translate): Line {
  const { from, to, fromWh, toWh, coefficient, quantityWh, serial } = reading
  const isWhole = (toWh - fromWh) * coefficient === quantityWh
  const ratio: Part[] =
    coefficient === 1n ? [] : [{ kind: 'text', value: String(coefficient), sign: '×' }]
  return {
    parts: [
      { kind: 'quantity', value: String(toWh) },
      { kind: 'quantity', value: String(fromWh), sign: '−' },
      ...ratio,
      {
        kind: 'quantity',
        value: String(quantityWh),
        unit: translate('billing.kwh'),
        sign: isWhole ? '=' : '→',
      },
    ],
    source: {
      text: translate('billing.explained.readings', {
        serial,
        from: day(addDays(from, -1)),
        to: day(addDays(to, -1)),
      }),
    },
  }
}

function priceLine(line: ExplainedLine, translate: Translate): Line {
  const { quantityWh, priceMinor, amountMinor, act, inForceFrom, planId } = line
  const since = day(inForceFrom)
  return {
    parts: [
      { kind: 'quantity', value: String(quantityWh), unit: translate('billing.kwh') },
      { kind: 'price', value: String(priceMinor), sign: '×' },
      { kind: 'money', value: String(amountMinor), sign: '=' },
    ],
    source: {
      text: act
        ? translate('billing.explained.tariff', { act, since })
        : translate('billing.explained.tariff_since', { since }),
      href: `/reference/tariffs/${planId}`,
    },
  }
}

function day(iso: string) {
  return iso.split('-').reverse().join('.')
}
