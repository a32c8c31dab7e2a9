import { DomainException } from '#shared/http/domain_exception'
import { requestVisa } from '#administration/actions/request_visa'
import { changeRule, type RuleChange } from '#reference/actions/change_rule'
import { ruleNamed } from '#reference/queries/rule_named'
import { ruleText } from '#reference/rules/rule_text'

export const CHANGE_RULE = 'rules.change'

/**
 * A person's wish to change a rule: done at once, or asked of a second person where it moves money.
 *
 * @throws E_RULE_NOT_LOCAL when a region may not have its own value of this rule
 */
export async function askRuleChange(
  change: RuleChange,
  divisionId: number
): Promise<'changed' | 'asked'> {
  const rule = ruleNamed(change.code)
  if (change.origin === 'local' && !rule.local) throw new DomainException('E_RULE_NOT_LOCAL')
  if (!rule.money) {
    await changeRule(change)
    return 'changed'
  }
  await requestVisa({
    kind: CHANGE_RULE,
    payload: change,
    reason: change.reason,
    divisionId,
    subject: { kind: 'rule', id: `${change.code} ${change.scope}` },
    summary: {
      code: change.code,
      value: change.value === null ? '' : ruleText(BigInt(change.value), rule.unit),
      validFrom: change.validFrom,
    },
  })
  return 'asked'
}
