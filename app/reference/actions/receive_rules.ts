import { affect } from '#shared/database/sql'
import { addDays } from '#shared/kernel/calendar'
import { parseSoum } from '#shared/kernel/money'
import { referenceFile } from '#reference/queries/reference_file'
import { afterLastDay } from '#reference/rules/tariff_row'

type RuleRecord = {
  code: string
  scope: string
  value: string
  unit: string
  effective_from: string
  effective_to: string
  act: string
  source: string
  confidence: string
}

type Dated = { effective_from: string; effective_to?: string; source: string; confidence: string }

const BEGINNING = '2000-01-01'

/** Parameters that change by decree: due days and penalties, VAT, the base value of fees. */
export async function receiveRules() {
  const rules = await referenceFile<RuleRecord>('rule_values')
  for (const rule of rules) await insertRule(rule)
  for (const vat of await referenceFile<Dated & { rate_percent: string }>('vat')) {
    const value = String(BigInt(vat.rate_percent) * 100n)
    await insertRule({ ...dated(vat), code: 'vat_bp', value, unit: 'basis points' })
  }
  const base = await referenceFile<Dated & { sum: string }>('brv')
  for (const [index, brv] of base.entries()) {
    await insertRule({
      ...dated({ ...brv, effective_to: dayBefore(base[index + 1]?.effective_from) }),
      code: 'base_value_minor',
      value: String(parseSoum(brv.sum)),
      unit: 'tiyin',
    })
  }
}

function dated({ effective_from, effective_to = '', source, confidence }: Dated) {
  return {
    scope: 'all',
    effective_from: effective_from || BEGINNING,
    effective_to,
    act: '',
    source,
    confidence,
  }
}

/** The files of base values name only beginnings: one lasts until the day before the next. */
function dayBefore(next: string | undefined): string {
  return next === undefined ? '' : addDays(next, -1)
}

function insertRule(rule: RuleRecord) {
  return affect(
    `insert into rule_values (tenant_id, code, scope, value, unit, valid_from, valid_to,
                              act, source, confidence)
     values (:tenant, :code, :scope, :value, :unit, :validFrom, :validTo,
             :act, :source, :confidence)
     on conflict do nothing`,
    {
      code: rule.code,
      scope: rule.scope,
      value: rule.value,
      unit: rule.unit,
      validFrom: rule.effective_from,
      validTo: afterLastDay(rule.effective_to),
      act: rule.act || null,
      source: rule.source || null,
      confidence: rule.confidence || null,
    }
  )
}
