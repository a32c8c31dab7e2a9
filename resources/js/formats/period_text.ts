import { t } from '~/i18n'

/** "2026-10-01" → "Oktabr 2026" in the reader's language. */
export function periodText(period: string): string {
  return t('ui.period', { month: t(`ui.months.${period.slice(5, 7)}`), year: period.slice(0, 4) })
}
