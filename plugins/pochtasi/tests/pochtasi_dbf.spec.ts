import { registerFileAdapterSuite } from '@hisob/contract/test_suite'
import { test } from '@japa/runner'
import { pochtasiDbf, pochtasiFixed } from '../src/index.ts'
import { ROW, SETTINGS, dbf, fileOf, dbfFacts, fixedFacts } from './facts_dbf.ts'

registerFileAdapterSuite({ test, group: test.group, adapter: pochtasiDbf, ...dbfFacts })
registerFileAdapterSuite({ test, group: test.group, adapter: pochtasiFixed, ...fixedFacts })

test.group('DBF of the post', () => {
  test('{id}: byte {at} is {value}: {problem}')
    .with([
      { id: 'MG-02', at: 4, value: 9, problem: 'truncated' },
      { id: 'MG-04', at: 48, value: 9, problem: 'wrong_header' },
      { id: 'MG-05', at: 0, value: 0x30, problem: 'wrong_version' },
      { id: 'MG-06', at: 0, value: 0x83, problem: 'wrong_version' },
      { id: 'MG-08', at: 29, value: 0, problem: 'wrong_encoding' },
      { id: 'MG-18', at: 32, value: 7, problem: 'wrong_header' },
      { id: 'MG-20', at: 15, value: 1, problem: 'unknown_format' },
    ])
    .run(({ assert }, { at, value, problem }) => {
      const { bytes } = dbf([ROW])
      const file = pochtasiDbf.read(fileOf(bytes.with(at, value)), SETTINGS)
      assert.containSubset(file, { kind: 'unreadable', problem })
    })

  test('MG-12, MG-13, MG-16: a deleted record is none, a bad one is listed', ({ assert }) => {
    const rows = [
      ROW.with(0, '*20260301'),
      ROW.with(2, '*'.repeat(18)),
      ROW.with(2, ''),
      ROW.with(0, '20260230'),
    ]
    const file = pochtasiDbf.read(dbf([...rows, ROW]), SETTINGS)
    assert.containSubset(file, {
      lines: [{ line: 6 }],
      unreadable: [
        { line: 3, problem: 'wrong_amount' },
        { line: 4, problem: 'missing_column' },
        { line: 5, problem: 'wrong_date' },
      ],
    })
  })
})
