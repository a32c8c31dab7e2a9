import type { IsoDate } from '#shared/kernel/calendar'
import type RuleValue from '#reference/models/rule_value'
import type { RuleKind } from '#reference/rule_register'
import { ruleText } from '#reference/rules/rule_text'

/** A rule with every value it has had, newest first. */
export function ruleForCard(rule: RuleKind, rows: readonly RuleValue[], on: IsoDate) {
  return {
    code: rule.code,
    unit: rule.unit,
    scopes: [...new Set<string>([...rule.scopes, ...rows.map(({ scope }) => scope)])],
    local: rule.local,
    money: rule.money,
    values: rows.map((row) => ({
      id: row.id,
      scope: row.scope,
      origin: row.origin,
      value: ruleText(row.value, rule.unit),
      from: row.validFrom,
      to: row.validTo,
      state: stateOf(row, on),
      act: row.act,
      source: row.source,
      reason: row.reason,
      confidence: row.confidence,
    })),
  }
}

type State = 'planned' | 'in_force' | 'past'

function stateOf({ validFrom, validTo }: RuleValue, on: IsoDate): State {
  if (validFrom > on) return 'planned'
  return validTo !== null && validTo <= on ? 'past' : 'in_force'
}
