import type { App } from 'vue'
import { ref, shallowRef } from 'vue'
import IntlMessageFormat, { type Formatters } from 'intl-messageformat'
import { groupDigits } from '~/formats/group_digits'
import { loadMessages, type Bundle } from '~/messages/load_messages'
import type { Messages } from '~/messages/merge_files'

export type Values = Record<string, string | number | bigint | null | undefined>

export const LOCALES = [
  { code: 'uz-Latn', name: 'Oʻzbekcha' },
  { code: 'uz-Cyrl', name: 'Ўзбекча' },
  { code: 'ru', name: 'Русский' },
  { code: 'en', name: 'English' },
] as const

export const locale = ref('uz-Latn')

const messages = shallowRef<Messages>({})
const parsed = new Map<string, IntlMessageFormat>()
let loaded = ''

/** Fetches the words of one locale, once; until they are there the page is not shown. */
export async function loadLocale(code: string, bundle: Bundle) {
  // Staff words hold everything the light pages say, so they are never swapped for fewer.
  const want = loaded === `${code}/staff` ? loaded : `${code}/${bundle}`
  if (want === loaded) return
  const words = await loadMessages(code, bundle)
  parsed.clear()
  loaded = want
  messages.value = words
  locale.value = code
  document.documentElement.lang = code
}

/** The message `file.key.sub` with its values. A key without a message is shown as it is. */
export function t(key: string, values?: Values): string {
  const source = messages.value[key]
  if (source === undefined) return key
  if (!source.includes('{')) return source
  return formatOf(key, source).format(values) as string
}

export function has(key: string): boolean {
  return messages.value[key] !== undefined
}

function formatOf(key: string, source: string): IntlMessageFormat {
  let format = parsed.get(key)
  if (!format) {
    format = new IntlMessageFormat(source, locale.value, undefined, { ignoreTag: true, formatters })
    parsed.set(key, format)
  }
  return format
}

/** Browsers disagree on how Uzbek writes numbers, so the product writes them itself. */
const formatters: Formatters = {
  getNumberFormat: () =>
    ({ format: (value: number | bigint) => groupDigits(String(value)) }) as Intl.NumberFormat,
  getDateTimeFormat: (...args) => new Intl.DateTimeFormat(...args),
  getPluralRules: (...args) => new Intl.PluralRules(...args),
}

export function useI18n() {
  return { t, locale, has }
}

export const i18n = {
  install(app: App) {
    app.config.globalProperties.$t = t
  },
}

declare module 'vue' {
  interface ComponentCustomProperties {
    $t: typeof t
  }
}
