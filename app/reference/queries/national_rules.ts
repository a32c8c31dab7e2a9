import { addDays, type IsoDate } from '#shared/kernel/calendar'
import { parseSoum } from '#shared/kernel/money'
import { referenceFile } from '#reference/queries/reference_file'
import { afterLastDay } from '#reference/rules/tariff_row'

/** A national parameter; the value is an integer as text, in its unit. */
export type NationalRule = {
  code: string
  scope: string
  value: string
  unit: string
  validFrom: IsoDate
  validTo: IsoDate | null
  act: string | null
  source: string | null
  confidence: string | null
}

type Dated = {
  effective_from: string
  effective_to?: string
  act?: string
  source: string
  confidence: string
}

type Rule = Dated & { code: string; scope: string; value: string; unit: string }

/** The day from which a value is taken to hold when the source does not say. */
const BEGINNING = '2000-01-01'

/** The national parameters, read from our own files. */
export async function nationalRules(): Promise<NationalRule[]> {
  const rules = await referenceFile<Rule>('rule_values')
  const vat = await referenceFile<Dated & { rate_percent: string }>('vat')
  const base = await referenceFile<Dated & { sum: string }>('brv')
  return [
    ...rules.map((rule) => nationalRule(rule, rule)),
    // Percent with two decimals is basis points, as soʻm with two decimals is tiyin.
    ...vat.map((row) => nationalRule(VAT, { ...row, value: scaled(row.rate_percent) })),
    ...base.map((row, index) => {
      const effective_to = dayBefore(base[index + 1]?.effective_from)
      return nationalRule(BASE_VALUE, { ...row, effective_to, value: scaled(row.sum) })
    }),
  ]
}

type What = { code: string; scope: string; unit: string }

const VAT: What = { code: 'vat_bp', scope: 'all', unit: 'basis points' }
const BASE_VALUE: What = { code: 'base_value_minor', scope: 'all', unit: 'tiyin' }

function nationalRule({ code, scope, unit }: What, row: Dated & { value: string }): NationalRule {
  return {
    code,
    scope,
    unit,
    value: row.value,
    validFrom: row.effective_from || BEGINNING,
    validTo: afterLastDay(row.effective_to ?? ''),
    act: row.act || null,
    source: row.source || null,
    confidence: row.confidence || null,
  }
}

function scaled(text: string): string {
  const value = parseSoum(text)
  if (value === null) throw new RangeError(`Not a number: ${text}`)
  return value.toString()
}

/** The file of base values names only beginnings: one lasts until the day before the next. */
function dayBefore(next: string | undefined): string {
  return next === undefined ? '' : addDays(next, -1)
}
