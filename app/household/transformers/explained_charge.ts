import type { I18n } from '@adonisjs/i18n'
import { addDays, type IsoDate } from '#shared/kernel/calendar'
import type {
  ExplainedCharge,
  ExplainedLine,
  ExplainedReading,
} from '#billing/queries/charges_of_account'

type Part = {
  kind: 'money' | 'quantity' | 'price' | 'text'
  value: string
  unit?: string
  sign?: '−' | '×' | '=' | '→'
}
type Line = { parts: Part[]; source?: { text: string; href?: string } }

/** A charge of the card, with its arithmetic: dials, then each block with the act of its price. */
export function explainedCharge(charge: ExplainedCharge, i18n: I18n) {
  return {
    id: charge.chargeId,
    period: charge.period,
    kind: charge.kind,
    bookedOn: charge.bookedOn,
    quantityWh: String(charge.quantityWh),
    amountMinor: String(charge.amountMinor),
    explained: {
      lines: [
        ...charge.readings.map((reading) => readingLine(reading, i18n)),
        ...charge.lines.map((line) => priceLine(line, i18n)),
      ],
      vatMinor: String(charge.vatMinor),
    },
  }
}

/** A month that took only a part of the difference says so with an arrow instead of "=". */
function readingLine(reading: ExplainedReading, i18n: I18n): Line {
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
        unit: i18n.t('household.kwh'),
        sign: isWhole ? '=' : '→',
      },
    ],
    source: {
      text: i18n.t('household.why.readings', {
        from: dayText(addDays(from, -1)),
        to: dayText(addDays(to, -1)),
        serial,
      }),
    },
  }
}

function priceLine(line: ExplainedLine, i18n: I18n): Line {
  const text = i18n.t('household.why.tariff', {
    from: dayText(line.inForceFrom),
    act: line.act ?? '',
  })
  return {
    parts: [
      { kind: 'quantity', value: String(line.quantityWh), unit: i18n.t('household.kwh') },
      { kind: 'price', value: String(line.priceMinor), sign: '×' },
      { kind: 'money', value: String(line.amountMinor), sign: '=' },
    ],
    source: { text: text.trim(), href: `/reference/tariffs/${line.planId}` },
  }
}

function dayText(iso: IsoDate) {
  return iso.split('-').reverse().join('.')
}
