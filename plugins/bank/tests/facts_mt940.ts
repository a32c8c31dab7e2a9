import { NO_CONTROL } from '@hisob/contract/files'
import { ACCOUNT, PAYER } from './c1.ts'
import { camt, xmlFile } from './camt.ts'
import { MT, mt940 } from './mt940.ts'
import type { FileExamination } from '@hisob/contract/test_suite'

type Runner = 'test' | 'group' | 'adapter'

const expected = {
  kind: 'read',
  format: 'MT940',
  encoding: 'utf-8',
  number: '1/1',
  from: null,
  to: null,
  bankAccount: ACCOUNT,
  currency: 'UZS',
  control: {
    ...NO_CONTROL,
    openingMinor: 100_000_000n,
    closingMinor: 115_000_000n,
    isIntact: true,
  },
  lines: [
    {
      line: 6,
      direction: 'in',
      reference: 'B-1',
      amountMinor: 15_000_000n,
      bookedOn: '2026-03-01',
      paidAt: null,
      account: null,
      documentNumber: '17',
      payer: { name: 'ООО НАМУНА', taxId: '300000001', bankAccount: PAYER, bankCode: '00001' },
      payee: null,
      purpose: 'Электр энергияси учун, ЛС=1726-000123',
      service: null,
      commissionMinor: null,
    },
  ],
  unreadable: [],
  warnings: [],
} as const

/** By these facts the adapter is examined. */
export const bankMt940Facts = {
  settings: MT,
  samples: [{ name: 'a day with one payment', file: mt940(), expected }],
  pairs: [],
} satisfies Omit<FileExamination, Runner>

/** By these facts the adapter is examined. */
export const bankCamtFacts = {
  settings: { account: ACCOUNT, currency: 'UZS' },
  samples: [
    {
      name: 'a day with one payment',
      file: xmlFile(camt()),
      expected: {
        ...expected,
        format: 'camt.053.001.02',
        number: 'S-1',
        from: '2026-03-01',
        to: '2026-03-02',
        control: { ...expected.control, isIntact: null },
        lines: [{ ...expected.lines[0], line: 6 }],
      },
    },
  ],
  pairs: [],
} satisfies Omit<FileExamination, Runner>
