import { registerFileAdapterSuite } from '@hisob/contract/test_suite'
import { test } from '@japa/runner'
import { bankTable } from '../src/bank_table.ts'
import { SETTINGS, WHOLE, csv, expected, sheet } from './table.ts'
import { workbook } from './xlsx.ts'

registerFileAdapterSuite({
  test,
  group: test.group,
  adapter: bankTable,
  settings: SETTINGS,
  samples: [
    { name: 'a sheet', file: workbook(sheet(...WHOLE)), expected },
    {
      name: 'a text',
      file: csv(WHOLE),
      expected: { ...expected, format: 'CSV', encoding: 'windows-1251' },
    },
  ],
  pairs: [{ name: 'cp866 and windows-1251', one: csv(WHOLE, 'ibm866'), other: csv(WHOLE) }],
})
