import { registerFileAdapterSuite } from '@hisob/contract/test_suite'
import { test } from '@japa/runner'
import { pochtasiCsv } from '../src/pochtasi_csv.ts'
import { SETTINGS, ANSI, HEAD, ROW, fileOf, line, csvFacts } from './facts_csv.ts'

registerFileAdapterSuite({ test, group: test.group, adapter: pochtasiCsv, ...csvFacts })

test.group('CSV of the post', () => {
  test('{id}: {problem}')
    .with([
      { id: 'RG-03', rows: [ROW], problem: 'wrong_header' },
      { id: 'RG-06', rows: [HEAD.replace('Чек', 'Код'), ROW], problem: 'wrong_header' },
      { id: 'RG-07', rows: [`${HEAD};Чек`, `${ROW};K`], problem: 'wrong_header' },
      { id: 'RG-25', rows: ['PK\u0003\u0004'], problem: 'unknown_format' },
      { id: 'RG-26', rows: ['<html><table>'], problem: 'unknown_format' },
    ])
    .run(({ assert }, { rows, problem }) => {
      assert.containSubset(pochtasiCsv.read(fileOf(rows), ANSI), { problem })
    })

  test('{id}: a row is spoilt, the next is read')
    .with([
      { id: 'RG-10', row: '01.03.2026;1', problem: 'wrong_line' },
      { id: 'RG-11', row: `${ROW};more`, problem: 'wrong_line' },
      { id: 'RG-33', row: ROW.replace('1 500,50', '12.345'), problem: 'wrong_amount' },
      { id: 'RG-35', row: ROW.replace('1 500,50', '5 сум'), problem: 'wrong_amount' },
      { id: 'RG-47', row: ROW.replace('01.03.2026', '03/04/2026'), problem: 'wrong_date' },
      { id: 'RG-50', row: ROW.replace('01.03.2026', '01.03.26'), problem: 'wrong_date' },
    ])
    .run(({ assert }, { row, problem }) => {
      const file = pochtasiCsv.read(fileOf([HEAD, row, ROW]), ANSI)
      assert.containSubset(file, { unreadable: [{ line: 2, problem }], lines: [{ line: 3 }] })
    })

  test('RG-02, RG-05, RG-17, RG-23: nothing, more, blank and mixed', ({ assert }) => {
    const read = (rows: readonly string[]) => pochtasiCsv.read(fileOf(rows), ANSI)
    assert.containSubset(read([HEAD]), { lines: [], warnings: [{ warning: 'empty_file' }] })
    const more = read([`${HEAD};Изох`, `${ROW};`])
    assert.containSubset(more, { warnings: [{ warning: 'unknown_column', detail: 'Изох' }] })
    assert.containSubset(read([HEAD, '', ';;;;', ROW]), { unreadable: [], lines: [{ line: 4 }] })
    const mixed = Buffer.concat([fileOf([HEAD, ROW, '']).bytes, fileOf([ROW], 'utf-8').bytes])
    const file = pochtasiCsv.read({ ...fileOf([]), bytes: mixed }, ANSI)
    assert.containSubset(file, { problem: 'wrong_encoding' })
  })

  test('UTF-8 with letters of its own', ({ assert }) => {
    const file = pochtasiCsv.read(fileOf([HEAD.replace('Хисоб', 'Ҳисоб'), ROW], 'utf-8'), SETTINGS)
    assert.containSubset(file, { encoding: 'utf-8', lines: [line] })
  })
})
