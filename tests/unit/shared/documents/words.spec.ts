import { readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import { DOCUMENT_LOCALES, type DocumentLocale } from '#shared/documents/document_locale'
import { wordsIn } from '#shared/documents/words'

const LANGUAGES = new URL('../../../../resources/lang/', import.meta.url)

type Tree = { [key: string]: string | Tree }

function entriesOf(locale: DocumentLocale): Map<string, string> {
  const file = readFileSync(new URL(`${locale}/documents.json`, LANGUAGES), 'utf8')
  return new Map(leaves(JSON.parse(file), ''))
}

function leaves(tree: Tree, prefix: string): [string, string][] {
  return Object.entries(tree).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + name, value]] : leaves(value, `${prefix}${name}.`)
  )
}

const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()
const withoutPlaces = (text: string) => text.replaceAll(/\{\w+\}/g, '')

test.group('words of documents', () => {
  test('{$self} has every word of English, with the same places to fill')
    .with([...DOCUMENT_LOCALES])
    .run(({ assert }, locale) => {
      const english = entriesOf('en')
      const own = entriesOf(locale)

      assert.sameMembers([...own.keys()], [...english.keys()])
      for (const [key, text] of own) {
        assert.notEqual(text.trim(), '', key)
        assert.deepEqual(places(text), places(english.get(key)!), key)
      }
    })

  test('{$self} is written in Cyrillic throughout')
    .with(['uz-Cyrl', 'ru'] as const)
    .run(({ assert }, locale) => {
      for (const [key, text] of entriesOf(locale)) {
        assert.notMatch(withoutPlaces(text), /[A-Za-z]/, key)
      }
    })

  test('Uzbek Latin has its own letters ʻ and ʼ, no quotation marks in their stead', ({
    assert,
  }) => {
    for (const [key, text] of entriesOf('uz-Latn')) {
      assert.notMatch(text, /['`‘’]/, key)
      assert.notMatch(withoutPlaces(text), /[А-Яа-яЁёЎўҚқҒғҲҳ]/, key)
    }
  })

  test('no word in English or Russian borrows the Uzbek letters', ({ assert }) => {
    for (const [key, text] of [...entriesOf('en'), ...entriesOf('ru')]) {
      assert.notMatch(text, /[ʻʼўқғҳ]/i, key)
    }
  })

  test('a place in a word takes its value', ({ assert }) => {
    assert.equal(
      wordsIn('en')('invoice.questions', { phone: '1154' }),
      'Questions about this invoice: 1154'
    )
  })

  test('an unknown word and a missing value are refused by name', ({ assert }) => {
    assert.throws(
      () => wordsIn('ru')('invoice.nonsense'),
      'No word "invoice.nonsense" in documents.json of ru'
    )
    assert.throws(
      () => wordsIn('ru')('invoice.questions'),
      'Word "invoice.questions" of ru needs {phone}'
    )
  })
})
