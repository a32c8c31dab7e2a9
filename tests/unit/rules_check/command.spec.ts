import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import ace from '@adonisjs/core/services/ace'
import RulesCheck from '#shared/commands/rules_check'

const OURS = 'tests/unit/rules_check/vectors.json'

async function check(file: string) {
  const command = await ace.create(RulesCheck, [file])
  await command.exec()
  return { code: command.exitCode ?? 0, lines: command.logger.getLogs().map((log) => log.message) }
}

test.group('rules:check', (group) => {
  let folder = ''

  group.each.setup(async () => {
    ace.ui.switchMode('raw')
    folder = await mkdtemp(join(tmpdir(), 'hisob-vectors-'))
    return async () => {
      ace.ui.switchMode('normal')
      await rm(folder, { recursive: true })
    }
  })

  const written = async (text: string) => {
    const file = join(folder, 'vectors.json')
    await writeFile(file, text)
    return file
  }

  test('every known vector is told with expected and actual, and all agree', async ({ assert }) => {
    const { code, lines } = await check(OURS)
    assert.equal(code, 0)
    assert.lengthOf(lines, 26)
    assert.match(lines[0]!, /^id +kind +expected +actual$/)
    assert.match(lines[12]!, /^C11 +vat_split +net 107142\.86, vat 12857\.14 +net .+ ok$/)
    assert.equal(lines[25], '24 checked, 0 differ, 0 of unknown kind')
  })

  test('a wrong number is told and ends with 1', async ({ assert }) => {
    const wrong = { id: 'W', kind: 'vat_split', input: { gross: 112, rate: 12 } }
    const { code, lines } = await check(
      await written(JSON.stringify([{ ...wrong, expected: { net: 100, vat: 12.01 } }]))
    )
    assert.equal(code, 1)
    assert.match(lines[1]!, /^W +vat_split +net 100, vat 12\.01 +net 100\.00, vat 12\.00 +differs$/)
    assert.equal(lines[2], '1 checked, 1 differ, 0 of unknown kind')
  })

  test('kinds that nobody computes are named and counted', async ({ assert }) => {
    const unknown = (id: string, kind: string) => ({ id, kind, input: {}, expected: [1] })
    const { code, lines } = await check(
      await written(
        JSON.stringify([unknown('1', 'horoscope'), unknown('2', 'tides'), unknown('3', 'tides')])
      )
    )
    assert.equal(code, 0)
    assert.equal(lines.at(-1), '0 checked, 0 differ, 3 of unknown kind: horoscope (1), tides (2)')
  })

  test('{why}: one sentence, and 1')
    .with([
      { why: 'not JSON', text: '[{', says: /The file is not JSON/ },
      { why: 'not an array', text: '{}', says: /not a JSON array/ },
      { why: 'an entry without an id', text: '[{"kind":"x"}]', says: /Entry 1 has no id/ },
      { why: 'an entry without a kind', text: '[{"id":"A"}]', says: /A has no kind/ },
    ])
    .run(async ({ assert }, { text, says }) => {
      const { code, lines } = await check(await written(text))
      assert.equal(code, 1)
      assert.lengthOf(lines, 1)
      assert.match(lines[0]!, says)
    })

  test('a file that is not there is told', async ({ assert }) => {
    const { code, lines } = await check(join(folder, 'nowhere.json'))
    assert.equal(code, 1)
    assert.match(lines[0]!, /nowhere\.json.*no such file/)
  })
})
