import type { VisaKind } from '#administration/visas/visa_kind'
import { CHANGE_RULE } from '#reference/actions/ask_rule_change'
import { changeRule, type RuleChange } from '#reference/actions/change_rule'

/** A rule by which money is counted changes only with a second person. */
export const changeRuleVisa: VisaKind<RuleChange> = {
  kind: CHANGE_RULE,
  askedBy: 'rules.edit',
  grantedBy: 'visas.reference',
  always: true,
  words: 'rule_values.visa',
  tell: ({ code, value, validFrom }, { translate }) => ({
    rule: translate(`rule_values.names.${code}`),
    value: String(value || translate('rule_values.none')),
    from: String(validFrom).split('-').reverse().join('.'),
  }),
  href: ({ payload }) => `/reference/rules/${payload.code}`,
  async perform({ payload }) {
    await changeRule(payload)
  },
}
