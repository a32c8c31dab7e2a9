import type { ExplanationLine } from '#billing/rules/explain_charge'
import { LINE } from '#billing/rules/line_kind'
import type { RatedLine } from '#billing/rules/rate'
import { addDays, daysBetween, type IsoDate } from '#shared/kernel/calendar'

type Translate = (key: string, values?: Record<string, string>) => string

const PPM_PER_BP = 100n

/** A line of a penalty: 120 000 soʻm × 18 days × 0.1 % = 2 160, or what is taken off again. */
export function explainPenalty(line: RatedLine, translate: Translate): ExplanationLine {
  const step = String(line.step)
  const values = {
    month: `${step.slice(4)}.${step.slice(0, 4)}`,
    from: dayText(line.from),
    to: dayText(addDays(line.to, -1)),
  }
  const amount = { kind: 'money' as const, value: String(line.amountMinor), sign: '=' as const }
  const base = { kind: 'money' as const, value: String(line.quantityWh) }
  if (line.kind === LINE.penaltyBefore) {
    return {
      parts: [{ kind: 'money', value: String(line.amountMinor) }],
      source: { text: translate('billing.explained.penalty_before', values) },
    }
  }
  if (line.kind === LINE.penaltyCeiling) {
    return {
      parts: [
        base,
        { kind: 'percent', value: String(line.priceMinor), sign: '×' },
        { ...amount, sign: '→' },
      ],
      source: { text: translate('billing.explained.penalty_ceiling', values) },
    }
  }
  return {
    parts: [
      base,
      { kind: 'days', value: String(daysBetween(line.from, line.to)), sign: '×' },
      percentOf(line.priceMinor),
      amount,
    ],
    source: { text: translate('billing.explained.penalty', values) },
  }
}

function percentOf(ppm: bigint): ExplanationLine['parts'][number] {
  if (ppm % PPM_PER_BP === 0n) {
    return { kind: 'percent', value: String(ppm / PPM_PER_BP), sign: '×' }
  }
  return { kind: 'text', value: `${ppm} ppm`, sign: '×' }
}

function dayText(iso: IsoDate) {
  return iso.split('-').reverse().join('.')
}
