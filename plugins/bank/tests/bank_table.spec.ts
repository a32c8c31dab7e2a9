import { test } from '@japa/runner'
import { bankTable } from '../src/bank_table.ts'
import { PAYMENT, SETTINGS, TITLES, WHOLE, csv, readSheet, sheet } from './table.ts'
import { rowOf, workbook } from './xlsx.ts'

test.group('Tables of banks: rows', () => {
  test('a row is spoilt, the next is read', ({ assert }) => {
    const both = PAYMENT.with(3, '5,00')
    const file = readSheet(rowOf(2, PAYMENT.with(2, '12.345')), rowOf(3, both), rowOf(4, PAYMENT))
    assert.containSubset(file, {
      lines: [{ line: 4 }],
      unreadable: [
        { line: 2, problem: 'wrong_amount', column: 'credit' },
        { line: 3, problem: 'wrong_amount', column: 'credit' },
      ],
    })
  })

  test('a signature is no payment and is told', ({ assert }) => {
    assert.containSubset(readSheet(rowOf(2, PAYMENT), rowOf(4, ['Бухгалтер: ____'])), {
      lines: [{ line: 2 }],
      unreadable: [],
      warnings: [{ warning: 'unknown_section', detail: 'lines 4' }],
    })
  })

  test('one column of sums: a sign or a word says which way', ({ assert }) => {
    const columns = { date: '#1', amount: '#2', direction: '#3' }
    const base = { ...SETTINGS, layout: 'own', headerRow: '0' } as const
    const read = (row: string, more: object) =>
      bankTable.read(csv([[row]]), { ...base, columns, ...more })
    const words = { inWords: ['К'], outWords: ['Д'] }
    assert.containSubset(read('01.03.2026;5,00;Д', words), { lines: [{ direction: 'out' }] })
    assert.containSubset(read('01.03.2026;5,00;к', words), { lines: [{ direction: 'in' }] })
    const signed = { columns: { date: '#1', amount: '#2' }, signs: 'minus_is_out' }
    assert.containSubset(read('01.03.2026;-5,00', signed), {
      lines: [{ direction: 'out', amountMinor: 500n }],
    })
  })

  test('the first rows are shown as texts', ({ assert }) => {
    assert.deepEqual(bankTable.preview?.(workbook(sheet(...WHOLE)), SETTINGS)[2], TITLES)
    assert.deepEqual(bankTable.preview?.(csv([]), SETTINGS), [])
  })

  test('a hundred thousand rows are read', ({ assert }) => {
    const rows = Array.from({ length: 100_000 }, (_, at) => rowOf(at + 2, PAYMENT))
    const file = workbook(rowOf(1, TITLES) + rows.join(''))
    const found = bankTable.read(file, SETTINGS)
    assert.equal(found.kind === 'read' && found.lines.length, 100_000)
  })
})
