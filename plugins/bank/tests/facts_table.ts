import { SETTINGS, WHOLE, csv, expected, sheet } from './table.ts'
import { workbook } from './xlsx.ts'
import type { FileExamination } from '@hisob/contract/test_suite'

type Runner = 'test' | 'group' | 'adapter'

/** By these facts the adapter is examined. */
export const bankTableFacts = {
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
} satisfies Omit<FileExamination, Runner>
