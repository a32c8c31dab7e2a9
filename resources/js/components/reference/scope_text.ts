import { t } from '~/i18n'

const KNOWN = ['all', 'household', 'legal', '1733', '1735']

/** For whom a rule's value is: a class of consumers, or a region by its SOATO. */
export function scopeText(scope: string): string {
  return KNOWN.includes(scope) ? t(`rule_values.scopes.${scope}`) : scope
}
