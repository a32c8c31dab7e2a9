import { dateText } from '~/formats/date_text'
import { moneyText } from '~/formats/money_text'
import { quantityText } from '~/formats/quantity_text'
import { t } from '~/i18n'

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** The value of a published field in figures that people read. */
export function fieldText(field: string, value: string | null): string {
  if (value === null) return t('publication.difference.nothing')
  if (field.endsWith('_minor')) return moneyText(value)
  if (field.endsWith('_wh')) return quantityText(value)
  return DATE.test(value) ? dateText(value) : value
}

/** Its name; facts of classifiers keep the names of their columns. */
export function fieldName(field: string): string {
  const key = `publication.fields.${field}`
  const name = t(key)
  return name === key ? field : name
}
