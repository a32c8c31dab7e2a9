import { locale } from '~/i18n'

/** A sample word in Uzbek or Russian; other languages see the Uzbek one. */
export function say(uzbek: string, russian: string): string {
  return locale.value === 'ru' ? russian : uzbek
}
