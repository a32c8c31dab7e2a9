import { t } from '~/i18n'

/** A rule's value with its unit: "0,1 %", "10 days", "1 November". */
export function ruleValueText(value: string | null, unit: string): string {
  if (value === null) return t('rule_values.none')
  if (unit === 'order') return t(`rule_values.orders.${value}`)
  if (unit === 'month_day') return value
  return `${value.replace('.', ',')} ${t(`rule_values.units.${unit}`)}`
}
