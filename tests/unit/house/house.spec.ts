import { test } from '@japa/runner'
import { readdirSync, readFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'

type Tree = { [key: string]: string | Tree }

const LOCALES = ['uz-Latn', 'uz-Cyrl', 'ru', 'en']
const ROOT = join(import.meta.dirname, '../../..')

function keysOf(tree: Tree, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : keysOf(value, `${path}${key}.`)
  )
}

function wordsOf(locale: string): Map<string, string[]> {
  const folder = join(ROOT, 'resources/lang', locale)
  return new Map(
    readdirSync(folder)
      .sort()
      .map((file) => [file, keysOf(JSON.parse(readFileSync(join(folder, file), 'utf8'))).sort()])
  )
}

function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesUnder(path, ending)
    return ending.test(entry.name) ? [path] : []
  })
}

test.group('The house', () => {
  test('every module has a README', ({ assert }) => {
    const bare = readdirSync(join(ROOT, 'app')).filter(
      (module) => !existsSync(join(ROOT, 'app', module, 'README.md'))
    )
    assert.deepEqual(bare, [])
  })

  for (const locale of LOCALES.slice(1)) {
    test(`${locale} has the same words as uz-Latn, no more and no less`, ({ assert }) => {
      assert.deepEqual([...wordsOf(locale)], [...wordsOf('uz-Latn')])
    })
  }

  test('every key that a page names has its words', ({ assert }) => {
    const known = new Set(
      [...wordsOf('ru')].flatMap(([file, keys]) =>
        keys.map((key) => `${file.replace(/\.json$/, '')}.${key}`)
      )
    )
    const named = filesUnder('resources/js', /\.(vue|ts)$/)
      .filter((file) => !file.includes('/gallery/'))
      .flatMap((file) => {
        const text = readFileSync(join(ROOT, file), 'utf8')
        return [...text.matchAll(/[$\s({[,!?:]\$?t\('([a-z_]+(?:\.\w+)+)'/g)].map(
          ([, key]) => `${key} in ${file}`
        )
      })
    const missing = named.filter((line) => !known.has(line.split(' ')[0]!))
    assert.isAbove(named.length, 100)
    assert.deepEqual(missing, [])
  })
})
