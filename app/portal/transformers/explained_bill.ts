import type { I18n } from '@adonisjs/i18n'
import { addDays } from '#shared/kernel/calendar'
import { decodeLines } from '#billing/rules/charge_lines'
import { decodeBasis, type BasisEntry } from '#metering/rules/consumption_basis'
import type { RateAct } from '#portal/queries/acts_of_rates'
import type { BilledCharge } from '#portal/queries/charges_of_bill'

type Sign = '−' | '×' | '=' | '→'
type Part = {
  kind: 'money' | 'quantity' | 'price' | 'text'
  value: string
  unit?: string
  sign?: Sign
}
export type ExplainedLine = { parts: Part[]; source?: { text: string } }

/** A charge as arithmetic: what the dial showed, what was used, what each part of it costs. */
export function explainedCharge(charge: BilledCharge, acts: Map<string, RateAct>, i18n: I18n) {
  const readings = decodeBasis(charge.basis).map((entry) => readingLine(entry, i18n))
  const prices = decodeLines(charge.lines).map((line) => {
    const parts: Part[] = [
      { kind: 'quantity', value: String(line.quantityWh), unit: i18n.t('portal.kwh') },
      { kind: 'price', value: String(line.priceMinor), sign: '×' },
      { kind: 'money', value: String(line.amountMinor), sign: '=' },
    ]
    return { parts, source: actOf(acts.get(line.rateId), i18n) }
  })
  return { lines: [...readings, ...prices], vatMinor: charge.vatMinor }
}

function readingLine(entry: BasisEntry, i18n: I18n): ExplainedLine {
  const { from, to, fromWh, toWh, coefficient, quantityWh } = entry
  const whole = (toWh - fromWh) * coefficient === quantityWh
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
        unit: i18n.t('portal.kwh'),
        sign: whole ? '=' : '→',
      },
    ],
    source: {
      text: i18n.t('portal.bill.readings', {
        from: day(addDays(from, -1)),
        to: day(addDays(to, -1)),
      }),
    },
  }
}

function actOf(rate: RateAct | undefined, i18n: I18n) {
  if (!rate) return undefined
  const text = i18n.t('portal.bill.tariff', { act: rate.act ?? '', from: day(rate.validFrom) })
  return { text: text.trim() }
}

function day(iso: string) {
  return iso.split('-').reverse().join('.')
}
