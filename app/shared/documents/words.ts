import { readFileSync } from 'node:fs'

import type { DocumentLocale } from '#shared/documents/document_locale'

/** Says the word with this key, `{name}` in it replaced by `values.name`. */
export type Words = (key: string, values?: Readonly<Record<string, string>>) => string

type Leaf = { [key: string]: string | Leaf }

const LANGUAGES = new URL('../../../resources/lang/', import.meta.url)
const spoken = new Map<DocumentLocale, Words>()

/**
 * The words of the documents in one language, from `resources/lang/<locale>/documents.json`, read
 * once. Works without HTTP and without the i18n provider, so a worker can print.
 * Throws when a key is unknown or a value for one of its places is missing: a document with a hole
 * in it must not leave the house.
 *
 * @example wordsIn('ru')('invoice.due', { date: '10.12.2026' })
 */
export function wordsIn(locale: DocumentLocale): Words {
  const known = spoken.get(locale)
  if (known) return known

  const words = wordsOf(flatten(readWords(locale)), locale)
  spoken.set(locale, words)
  return words
}

function wordsOf(entries: ReadonlyMap<string, string>, locale: DocumentLocale): Words {
  return (key, values = {}) => {
    const text = entries.get(key)
    if (text === undefined) throw new Error(`No word "${key}" in documents.json of ${locale}`)

    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name]
      if (value === undefined) throw new Error(`Word "${key}" of ${locale} needs {${name}}`)
      return value
    })
  }
}

function readWords(locale: DocumentLocale): Leaf {
  return JSON.parse(readFileSync(new URL(`${locale}/documents.json`, LANGUAGES), 'utf8'))
}

function flatten(tree: Leaf, prefix = ''): Map<string, string> {
  const entries = new Map<string, string>()
  for (const [name, value] of Object.entries(tree)) {
    const key = prefix + name
    if (typeof value === 'string') entries.set(key, value)
    else flatten(value, `${key}.`).forEach((text, below) => entries.set(below, text))
  }
  return entries
}
