import { formatPercent, formatSoum } from '#shared/documents/format'
import { DEFAULT_LOCALE, isLocale } from '#administration/locales'
import { fromWire, type WireValue } from '#administration/settings/wire_value'
import { wordsOfSetting } from '#administration/settings/words_of_setting'
import type { Setting } from '#administration/settings/setting'
import type { VisaReader } from '#administration/visas/visa_kind'

type Told = { code: string; setting: Setting; value: WireValue | null }

/** The value of a setting in words; nothing set reads as a dash. */
export function tellSetting({ code, setting, value }: Told, reader: VisaReader): string {
  if (value === null) return '—'
  const locale = isLocale(reader.locale) ? reader.locale : DEFAULT_LOCALE
  const meant = fromWire(setting, value)
  switch (setting.kind) {
    case 'money':
      return formatSoum(meant as bigint, locale)
    case 'percent':
      return formatPercent(meant as bigint, locale)
    case 'days':
      return reader.translate('settings.days', { n: meant as number })
    case 'boolean':
      return reader.translate(meant ? 'ui.yes' : 'ui.no')
    case 'choice':
      return reader.translate(`${wordsOfSetting(code, setting)}.choices.${String(meant)}`)
    case 'integer':
    case 'text':
    case 'time':
      return String(meant)
  }
}
