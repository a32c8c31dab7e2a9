import { NO_CONTROL, encodeText } from '@hisob/contract/files'
import { bankTable } from '../src/bank_table.ts'
import { rowOf, workbook } from './xlsx.ts'

export const SETTINGS = {
  account: '',
  currency: 'UZS',
  layout: 'data_prikhod_raskhod',
  columns: { partyName: 'Контрагент', partyAccount: 'Счёт', documentNumber: '№' },
  headerRow: '',
  sheet: '',
  encoding: 'auto',
  dateFormat: 'auto',
  unit: 'som',
  signs: 'refused',
  inWords: [],
  outWords: [],
  marks: {},
} as const

export const TITLES = [
  '№',
  'Дата',
  'Приход',
  'Расход',
  'ИНН',
  'Контрагент',
  'Счёт',
  'Назначение платежа',
]
export const PAYMENT = [
  '17',
  '01.03.2026',
  '1 000 000,00',
  '',
  '300000001',
  'НАМУНА',
  '20208000000000000002',
  'ЛС 1726-000123',
]
export const sheet = (...rows: readonly (readonly string[])[]) =>
  rows.map((cells, at) => rowOf(at + 1, cells)).join('')
export const csv = (
  rows: readonly (readonly string[])[],
  page: 'windows-1251' | 'ibm866' = 'windows-1251'
) => ({
  name: 'v.csv',
  bytes: encodeText(rows.map((cells) => cells.join(';')).join('\r\n'), page),
  receivedAt: '2026-03-02T06:00:00Z',
})
export const line = {
  line: 5,
  direction: 'in',
  reference: null,
  amountMinor: 100_000_000n,
  bookedOn: '2026-03-01',
  paidAt: null,
  account: null,
  documentNumber: '17',
  payer: {
    name: 'НАМУНА',
    taxId: '300000001',
    bankAccount: '20208000000000000002',
    bankCode: null,
  },
  payee: null,
  purpose: 'ЛС 1726-000123',
  service: null,
  commissionMinor: null,
} as const
export const expected = {
  kind: 'read',
  format: 'XLSX',
  encoding: 'utf-8',
  number: null,
  from: null,
  to: null,
  bankAccount: null,
  currency: 'UZS',
  control: { ...NO_CONTROL, totalInMinor: 100_000_000n, totalOutMinor: 0n, openingMinor: 500n },
  lines: [line],
  unreadable: [],
  warnings: [],
} as const
export const WHOLE = [
  ['Выписка'],
  ['Входящий остаток', '5,00'],
  [],
  TITLES,
  PAYMENT,
  ['Итого', '', '1 000 000,00', '0,00', '', '', '', ''],
]

export const readSheet = (...rows: readonly string[]) =>
  bankTable.read(workbook(rowOf(1, TITLES) + rows.join('')), SETTINGS)
