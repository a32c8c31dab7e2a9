import { NO_CONTROL, encodeText } from '@hisob/contract/files'
import type { CodePage } from '@hisob/contract/files'
import type { FileExamination } from '@hisob/contract/test_suite'

type Runner = 'test' | 'group' | 'adapter'

const FIELDS = [
  ['SANA', 'D', 8],
  ['HISOB', 'C', 12],
  ['SUMMA', 'N', 18],
  ['NOMI', 'C', 10],
] as const
export const ROW = ['20260301', '1726-000123', '1234567890123.78', 'Намуна']
export const SETTINGS = {
  columns: { date: 'SANA', account: 'HISOB', amount: 'SUMMA', payerName: 'NOMI' },
  unit: 'som',
  dateFormat: 'auto',
  encoding: 'auto',
} as const

/** A table by hand; the first cell of a row may be marked deleted by `*`. */
export function dbf(rows: readonly (readonly string[])[], page: CodePage = 'ibm866') {
  const head = new Uint8Array(32 + FIELDS.length * 32 + 1)
  const view = new DataView(head.buffer)
  const width = FIELDS.reduce((sum, [, , size]) => sum + size, 1)
  head[0] = 3
  head[29] = page === 'ibm866' ? 0x65 : 0xc9
  view.setUint32(4, rows.length, true)
  view.setUint16(8, head.length, true)
  view.setUint16(10, width, true)
  for (const [index, [name, kind, size]] of FIELDS.entries()) {
    head.set(encodeText(name, 'utf-8'), 32 + index * 32)
    head[32 + index * 32 + 11] = kind.charCodeAt(0)
    head[32 + index * 32 + 16] = size
  }
  head[head.length - 1] = 0x0d
  const records = rows.map((cells) => {
    const isDeleted = cells[0]?.startsWith('*')
    const texts = FIELDS.map(([, , size], at) =>
      (cells[at] ?? '').replace(/^\*(?=\d)/, '').padEnd(size)
    )
    return encodeText((isDeleted ? '*' : ' ') + texts.join(''), page)
  })
  return fileOf(Buffer.concat([head, ...records, Uint8Array.of(0x1a)]))
}
export const fileOf = (bytes: Uint8Array) => ({
  name: 'r.dbf',
  bytes: new Uint8Array(bytes),
  receivedAt: '2026-03-02T06:00:00Z',
})
export const line = {
  line: 2,
  direction: 'in',
  reference: null,
  amountMinor: 123_456_789_012_378n,
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
const expected = {
  kind: 'read',
  format: 'DBF',
  encoding: 'ibm866',
  number: null,
  from: null,
  to: null,
  bankAccount: null,
  currency: 'UZS',
  control: NO_CONTROL,
  lines: [line],
  unreadable: [],
  warnings: [],
} as const
const FIXED = {
  ...SETTINGS,
  columns: { date: '1-8', account: '9-20', amount: '21-38', payerName: '39-48' },
  dateFormat: 'yyyyMMdd',
} as const
const fixed = (page: CodePage) =>
  fileOf(encodeText(FIELDS.map(([, , size], at) => ROW[at]!.padEnd(size)).join(''), page))

/** By these facts the adapter is examined. */
export const dbfFacts = {
  settings: SETTINGS,
  samples: [{ name: 'a record', file: dbf([ROW]), expected }],
  pairs: [{ name: 'two code pages', one: dbf([ROW]), other: dbf([ROW], 'windows-1251') }],
} satisfies Omit<FileExamination, Runner>
/** By these facts the adapter is examined. */
export const fixedFacts = {
  settings: FIXED,
  samples: [
    {
      name: 'a line',
      file: fixed('ibm866'),
      expected: { ...expected, format: 'fixed width', lines: [{ ...line, line: 1 }] },
    },
  ],
  pairs: [{ name: 'two code pages', one: fixed('ibm866'), other: fixed('windows-1251') }],
} satisfies Omit<FileExamination, Runner>
