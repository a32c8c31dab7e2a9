import { test } from '@japa/runner'
import { bank1c, bankCamt, bankMt940, bankTable } from '../src/index.ts'
import { ACCOUNT, PAYER, documentOf, fileOf, statement } from './c1.ts'
import { camt, xmlFile } from './camt.ts'
import { MT, mt940 } from './mt940.ts'
import { SETTINGS } from './table.ts'
import { rowOf, workbook } from './xlsx.ts'

const PURPOSE = 'Электр энергияси учун, ЛС=1726-000123'
const TITLES = [
  'Ref',
  'Дата',
  'Приход',
  'Расход',
  'ИНН',
  'Имя',
  'Счёт',
  'МФО',
  'Назначение платежа',
]
const ROW = [
  'B-1',
  '01.03.2026',
  '150 000,00',
  '',
  '300000001',
  'ООО НАМУНА',
  PAYER,
  '00001',
  PURPOSE,
]

test.group('One statement in four formats', () => {
  test('gives the same reference, sum, date, payer and purpose', ({ assert }) => {
    const columns = {
      reference: 'Ref',
      partyName: 'Имя',
      partyAccount: 'Счёт',
      partyBank: 'МФО',
    }
    const files = [
      bank1c.read(fileOf(statement(documentOf({ ИдДок: 'B-1' }))), {
        account: ACCOUNT,
        currency: 'UZS',
        referenceKey: 'ИдДок',
      }),
      bankCamt.read(xmlFile(camt()), { account: ACCOUNT, currency: 'UZS' }),
      bankMt940.read(mt940(), MT),
      bankTable.read(workbook(rowOf(1, TITLES) + rowOf(2, ROW)), { ...SETTINGS, columns }),
    ]
    const [first, ...others] = files.map((file) => {
      assert.equal(file.kind, 'read')
      const [line] = file.kind === 'read' ? file.lines : []
      const { reference, amountMinor, bookedOn, direction, payer, purpose } = line ?? {}
      return { reference, amountMinor, bookedOn, direction, payer, purpose }
    })
    assert.equal(first?.amountMinor, 15_000_000n)
    for (const other of others) assert.deepEqual(other, first)
  })
})
