import RuleValue from '#reference/models/rule_value'

/** Every value that the rules of the register have had, newest first. A few hundred rows. */
export function ruleRows(code?: string): Promise<RuleValue[]> {
  return RuleValue.query()
    .if(code, (values) => values.where('code', code!))
    .orderBy('code')
    .orderBy('scope')
    .orderBy('valid_from', 'desc')
}
