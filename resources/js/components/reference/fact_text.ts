import { dateText } from '~/formats/date_text'
import { t } from '~/i18n'
import type { ItemField } from '~/components/reference/classifier'

/** A fact of an item as people read it. */
export function factText(field: ItemField, value: string | undefined): string {
  if (value === undefined || value === '') return ''
  switch (field.kind) {
    case 'date':
      return dateText(value)
    case 'flag':
      return t(value === 'true' ? 'classifiers.yes' : 'classifiers.no')
    case 'choice':
      return field.choices?.includes(value) ? t(`classifiers.choices.${value}`) : value
    case 'decimal':
      return [value.replace('.', ','), field.unit && t(`classifiers.units.${field.unit}`)]
        .filter(Boolean)
        .join(' ')
    default:
      return value
  }
}
