import { t } from '~/i18n'

/** Units whose values are one of two choices, and the words of these. */
const CHOICES: Readonly<Record<string, string>> = {
  order: 'rule_values.orders',
  proration: 'rule_values.prorations',
}

/** What a value of the unit is chosen from; null where it is typed. */
export function ruleChoices(unit: string) {
  const words = CHOICES[unit]
  return words ? ['1', '2'].map((value) => ({ value, label: t(`${words}.${value}`) })) : null
}

/** A rule's value with its unit: "0,1 %", "10 days", "1 November". */
export function ruleValueText(value: string | null, unit: string): string {
  if (value === null) return t('rule_values.none')
  if (CHOICES[unit]) return t(`${CHOICES[unit]}.${value}`)
  if (unit === 'month_day') return value
  return `${value.replace('.', ',')} ${t(`rule_values.units.${unit}`)}`
}
