import type { IsoDate } from '#shared/kernel/calendar'
import type RuleValue from '#reference/models/rule_value'
import { RULE_REGISTER, type RuleKind } from '#reference/rule_register'
import { ruleText } from '#reference/rules/rule_text'

export type RuleLine = {
  id: string
  code: string
  scope: string
  unit: string
  origin: 'centre' | 'local' | null
  value: string | null
  since: IsoDate | null
  until: IsoDate | null
  act: string | null
  source: string | null
  confidence: string | null
  /** The next value that is written down already. */
  planned: { value: string; from: IsoDate } | null
}

/** What is in force of every rule and scope on a day; a scope without a value is there, empty. */
export function ruleLines(rows: readonly RuleValue[], on: IsoDate): RuleLine[] {
  return RULE_REGISTER.flatMap((rule) => {
    const ofRule = rows.filter(({ code }) => code === rule.code)
    const scopes = new Set<string>([...rule.scopes, ...ofRule.map(({ scope }) => scope)])
    return [...scopes].map((scope) =>
      lineOf(rule, scope, { on, rows: ofRule.filter((row) => row.scope === scope) })
    )
  })
}

type Values = { on: IsoDate; rows: readonly RuleValue[] }

function lineOf(rule: RuleKind, scope: string, { on, rows }: Values): RuleLine {
  const held = rows.filter(
    ({ validFrom, validTo }) => validFrom <= on && (validTo === null || validTo > on)
  )
  const value = held.find(({ origin }) => origin === 'local') ?? held[0]
  return {
    id: `${rule.code} ${scope}`,
    code: rule.code,
    scope,
    unit: rule.unit,
    ...inForceOf(value, rule.unit),
    planned: plannedOf(rows, on, rule.unit),
  }
}

function inForceOf(value: RuleValue | undefined, unit: string) {
  if (!value) {
    const nothing = { origin: null, value: null, since: null, until: null }
    return { ...nothing, act: null, source: null, confidence: null }
  }
  return {
    origin: value.origin as 'centre' | 'local',
    value: ruleText(value.value, unit),
    since: value.validFrom,
    until: value.validTo,
    act: value.act,
    source: value.source,
    confidence: value.confidence,
  }
}

function plannedOf(rows: readonly RuleValue[], on: IsoDate, unit: string) {
  const next = rows.filter(({ validFrom }) => validFrom > on).at(-1)
  return next ? { value: ruleText(next.value, unit), from: next.validFrom } : null
}
