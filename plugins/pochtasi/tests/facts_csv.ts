import { NO_CONTROL, encodeText } from '@hisob/contract/files'
import type { FileExamination } from '@hisob/contract/test_suite'

type Runner = 'test' | 'group' | 'adapter'

export const SETTINGS = {
  columns: { date: 'Сана', account: 'Ҳисоб', amount: 'Сумма', payerName: 'Номи', reference: 'Чек' },
  totalMark: 'Жами',
  totals: { count: '2', sum: '3' },
  unit: 'som',
  dateFormat: 'auto',
  encoding: 'auto',
} as const
export const ANSI = { ...SETTINGS, columns: { ...SETTINGS.columns, account: '#2' } } as const
export const HEAD = 'Сана;Хисоб;Сумма;Номи;Чек'
export const ROW = '01.03.2026;1726-000123;1 500,50;Намуна;K-1'
const TOTAL = 'Жами;1;1500,50;;'

export const fileOf = (
  rows: readonly string[],
  page: 'windows-1251' | 'ibm866' | 'utf-8' = 'windows-1251'
) => ({
  name: 'r.csv',
  bytes: encodeText(rows.join('\r\n'), page),
  receivedAt: '2026-03-02T06:00:00Z',
})
export const line = {
  line: 2,
  direction: 'in',
  amountMinor: 150_050n,
  reference: 'K-1',
  bookedOn: '2026-03-01',
  paidAt: null,
  account: '1726000123',
  documentNumber: null,
  payer: { name: 'Намуна', taxId: null, bankAccount: null, bankCode: null },
  payee: null,
  purpose: null,
  service: null,
  commissionMinor: null,
} as const

/** By these facts the adapter is examined. */
export const csvFacts = {
  settings: ANSI,
  samples: [
    {
      name: 'a row and its total',
      file: fileOf([HEAD, ROW, TOTAL]),
      expected: {
        kind: 'read',
        format: 'CSV',
        encoding: 'windows-1251',
        number: null,
        from: null,
        to: null,
        bankAccount: null,
        currency: 'UZS',
        control: { ...NO_CONTROL, count: 1, totalInMinor: 150_050n },
        lines: [line],
        unreadable: [],
        warnings: [],
      },
    },
  ],
  pairs: [
    {
      name: 'cp866 and windows-1251',
      one: fileOf([HEAD, ROW, TOTAL], 'ibm866'),
      other: fileOf([HEAD, ROW, TOTAL]),
    },
  ],
} satisfies Omit<FileExamination, Runner>
