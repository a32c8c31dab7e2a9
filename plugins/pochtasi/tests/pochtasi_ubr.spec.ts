import { registerFileAdapterSuite } from '@hisob/contract/test_suite'
import { test } from '@japa/runner'
import { pochtasiUbr } from '../src/pochtasi_ubr.ts'
import { ROW, TAKEN_BACK, registry, line, ubrFacts } from './facts_ubr.ts'

registerFileAdapterSuite({ test, group: test.group, adapter: pochtasiUbr, ...ubrFacts })

test.group('UBR 1.0', () => {
  test('windows-1251 gives the same lines', ({ assert }) => {
    const file = pochtasiUbr.read(registry([ROW], 'windows-1251'), {})
    assert.containSubset(file, {
      encoding: 'windows-1251',
      lines: [line],
      control: { isIntact: true },
    })
  })

  test('a wrong checksum is told', ({ assert }) => {
    assert.containSubset(pochtasiUbr.read(registry([ROW], 'utf-8', 'ab'), {}), {
      control: { isIntact: false },
    })
  })

  test('{id}: one row is spoilt, the next is read')
    .with([
      { id: 'RG-10', row: ROW.replace(';OP1', ''), problem: 'wrong_line', column: null },
      { id: 'RG-13', row: ROW.replace('Намуна', 'Нам"уна'), problem: 'wrong_line', column: null },
      {
        id: 'RG-34',
        row: ROW.replace('15000050', '-5'),
        problem: 'wrong_amount',
        column: 'amount',
      },
      {
        id: 'RG-37',
        row: ROW.replace('15000050', ''),
        problem: 'missing_column',
        column: 'amount',
      },
      { id: 'RG-49', row: ROW.replace('T10:', 'T24:'), problem: 'wrong_date', column: 'date' },
      {
        id: 'RG-51',
        row: ROW.replace('2026-03', '2026-04'),
        problem: 'wrong_date',
        column: 'date',
      },
    ])
    .run(({ assert }, { row, problem, column }) => {
      const file = pochtasiUbr.read(registry([row, ROW]), {})
      assert.containSubset(file, {
        unreadable: [{ line: 2, problem, column }],
        lines: [{ line: 3 }],
      })
    })

  test('a file cut before its trailer is truncated', ({ assert }) => {
    const file = registry([ROW, TAKEN_BACK])
    const bytes = file.bytes.slice(0, file.bytes.lastIndexOf(0x54))
    assert.containSubset(pochtasiUbr.read({ ...file, bytes }, {}), { problem: 'truncated' })
  })
})
