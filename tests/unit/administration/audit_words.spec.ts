import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'

type Words = {
  noun: Record<string, string>
  verb: Record<string, string>
  did: Record<string, string>
  look: Record<string, string>
}

const ROOT = join(import.meta.dirname, '../../..')
const words = JSON.parse(readFileSync(join(ROOT, 'resources/lang/en/audit.json'), 'utf8')) as Words

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return path.endsWith('.ts') ? [readFileSync(join(ROOT, path), 'utf8')] : []
  })
}

/** What is written into the audit log, as far as the code spells it out. */
function spelled(pattern: RegExp): string[] {
  const audits = sources('app').filter((text) => /\b(audit|viewedPersonal)\(/.test(text))
  return [
    ...new Set(audits.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name!))),
  ]
}

test.group('Words of the audit log', () => {
  test('every action has its sentence, or its noun and its verb', ({ assert }) => {
    const actions = spelled(/\baction: [^\n]*?'([a-z_]+\.[a-z_]+)'/g)
    const mute = actions.filter((action) => {
      const [noun = '', verb = ''] = action.split('.')
      return !words.did[action.replace('.', '_')] && !(words.noun[noun] && words.verb[verb])
    })
    assert.isAbove(actions.length, 40)
    assert.deepEqual(mute, [])
  })

  test('every subject has its noun and every look its name', ({ assert }) => {
    const subjects = spelled(/\bsubject: \{ kind: '([a-z_]+)'/g)
    assert.isAbove(subjects.length, 10)
    assert.deepEqual(
      subjects.filter((kind) => !words.noun[kind]),
      []
    )
    const looks = spelled(/\bviewedPersonal\(\{ kind: '([a-z_.]+)'/g)
    assert.isAbove(looks.length, 3)
    assert.deepEqual(
      looks.filter((kind) => !words.look[kind.replace('.', '_')]),
      []
    )
  })
})
