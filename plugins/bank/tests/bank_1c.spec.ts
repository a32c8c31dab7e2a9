import { encodeText } from '@hisob/contract/files'
import { test } from '@japa/runner'
import { bank1c } from '../src/bank_1c.ts'
import { ACCOUNT, PAYER, documentOf, fileOf, statement } from './c1.ts'

const SETTINGS = { account: ACCOUNT, currency: 'UZS', referenceKey: '' }
const read = (lines: readonly string[], page: Parameters<typeof fileOf>[1] = 'windows-1251') =>
  bank1c.read(fileOf(lines, page), SETTINGS)

const linesOf = (change: Readonly<Record<string, string>>) => {
  const file = read(statement(documentOf(change)))
  if (file.kind !== 'read') throw new TypeError(file.problem)
  return file
}

test.group('1C text: bad files', () => {
  test('{id}: {problem}')
    .with([
      { id: 'BK-02', lines: ['hello'], problem: 'unknown_format', line: 1 },
      {
        id: 'BK-10',
        lines: statement().with(1, 'ВерсияФормата=2.00'),
        problem: 'wrong_version',
        line: null,
      },
      {
        id: 'BK-13',
        lines: statement().filter((line) => line !== 'КонецДокумента'),
        problem: 'truncated',
        line: 16,
      },
      {
        id: 'BK-14',
        lines: statement([...documentOf().slice(0, 4), ...documentOf()]),
        problem: 'truncated',
        line: 16,
      },
      {
        id: 'BK-16',
        lines: statement().toSpliced(3, 0, 'no key'),
        problem: 'wrong_header',
        line: 4,
      },
      {
        id: 'BK-20',
        lines: statement(documentOf({ НазначениеПлатежа: 'a'.repeat(200_000) })),
        problem: 'too_large',
        line: 27,
      },
      {
        id: 'BK-24',
        lines: statement(documentOf({ Номер: '1\0' })),
        problem: 'unknown_format',
        line: 17,
      },
      {
        id: 'BK-42',
        lines: statement().with(3, 'ДатаНачала=02.03.2026'),
        problem: 'wrong_header',
        line: null,
      },
      {
        id: 'BK-44',
        lines: statement().with(5, `РасчСчет=${PAYER}`),
        problem: 'wrong_header',
        line: null,
      },
      { id: 'BK-70', lines: statement().slice(0, 20), problem: 'truncated', line: 16 },
    ])
    .run(({ assert }, { lines, problem, line }) => {
      assert.containSubset(read(lines), { kind: 'unreadable', problem, line })
    })

  test('BK-01, BK-04, BK-05, BK-09, BK-22: bytes that are not what they say', ({ assert }) => {
    const problemOf = (bytes: Uint8Array) => {
      const file = bank1c.read({ ...fileOf([]), bytes }, SETTINGS)
      return file.kind === 'unreadable' && file.problem
    }
    const text = statement().join('\r\n')
    assert.equal(problemOf(new Uint8Array()), 'empty')
    assert.equal(problemOf(encodeText(text, 'utf-8')), 'wrong_encoding')
    assert.equal(
      problemOf(encodeText(text.replace('Windows', 'DOS'), 'windows-1251')),
      'wrong_encoding'
    )
    assert.equal(problemOf(encodeText('%PDF-1.7', 'utf-8')), 'unknown_format')
    const utf16 = Buffer.from(text, 'utf16le')
    assert.equal(problemOf(utf16), 'unknown_format')
    assert.isFalse(problemOf(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])))
  })
})

test.group('1C text: lines', () => {
  test('{id}: {text} is {amount}')
    .with([
      { id: 'BK-25', text: '1500,00', amount: 150_000n },
      { id: 'BK-26', text: '1 500.00', amount: 150_000n },
      { id: 'BK-28', text: '1500.005', amount: null },
      { id: 'BK-29', text: '-1500', amount: null },
      { id: 'BK-30', text: '0', amount: null },
      { id: 'BK-32', text: '99999999999999999.99', amount: null },
    ])
    .run(({ assert }, { text, amount }) => {
      const { lines, unreadable } = linesOf({ Сумма: text })
      if (amount === null) {
        assert.containSubset(unreadable, [{ line: 16, problem: 'wrong_amount', column: 'Сумма' }])
      } else assert.equal(lines[0]?.amountMinor, amount)
    })

  test('{id}: {column} spoils one line with {problem}')
    .with([
      { id: 'BK-33', change: { Сумма: '' }, problem: 'missing_column', column: 'Сумма' },
      { id: 'BK-34', change: { Дата: '31.02.2026' }, problem: 'wrong_date', column: 'Дата' },
      { id: 'BK-36', change: { Дата: '01.03.26' }, problem: 'wrong_date', column: 'Дата' },
      { id: 'BK-38', change: { Дата: '29.02.2027' }, problem: 'wrong_date', column: 'Дата' },
      {
        id: 'BK-45',
        change: { ПлательщикСчет: PAYER.slice(1) },
        problem: 'wrong_line',
        column: 'ПлательщикСчет',
      },
      {
        id: 'BK-46',
        change: { ПлательщикСчет: PAYER.replace('0', 'О') },
        problem: 'wrong_line',
        column: 'ПлательщикСчет',
      },
    ])
    .run(({ assert }, { change, problem, column }) => {
      const file = read(statement([...documentOf({ ...(change as object) }), ...documentOf()]))
      assert.containSubset(file, { kind: 'read', unreadable: [{ line: 16, problem, column }] })
      assert.lengthOf(file.kind === 'read' ? file.lines : [], 1)
    })

  test('BK-17, BK-18: a key given twice spoils its document only where the values differ', ({
    assert,
  }) => {
    const twice = (sum: string) => read(statement(documentOf().toSpliced(4, 0, `Сумма=${sum}`)))
    assert.containSubset(twice('150000.00'), { unreadable: [], lines: [{ documentNumber: '17' }] })
    assert.containSubset(twice('1.00'), {
      lines: [],
      unreadable: [{ problem: 'wrong_line', column: 'Сумма' }],
    })
  })

  test('BK-49: what we paid goes out, what concerns others is left out and told', ({ assert }) => {
    const out = {
      ПлательщикСчет: ACCOUNT,
      ПолучательСчет: PAYER,
      ДатаПоступило: '',
      ДатаСписано: '01.03.2026',
    }
    assert.equal(linesOf(out).lines[0]?.direction, 'out')
    const others = linesOf({ ПолучательСчет: '20208000000000000009' })
    assert.containSubset(others, {
      lines: [],
      warnings: [{ warning: 'unknown_section', detail: 'other accounts: 1' }],
    })
  })

  test('BK-08: letters lost on the way are told, the line is read', ({ assert }) => {
    const { lines, warnings } = linesOf({ НазначениеПлатежа: 'Тўлов ?ар ой' })
    assert.lengthOf(lines, 1)
    assert.deepEqual(warnings, [{ warning: 'lost_letters', detail: '16' }])
  })

  test('BK-12: text after the end is told', ({ assert }) => {
    assert.containSubset(read([...statement(), 'more']), {
      warnings: [{ warning: 'unknown_section' }],
    })
  })

  test('BK-56: balances that do not add up are not intact', ({ assert }) => {
    const file = read(statement().with(13, 'КонечныйОстаток=1.00'))
    assert.containSubset(file, { control: { isIntact: false } })
  })

  test('a hundred thousand documents are read', ({ assert }) => {
    const many = Array.from({ length: 100_000 }, (_, at) => documentOf({ Номер: String(at) }))
    const lines = statement(many.flat()).with(2, 'Кодировка=UTF-8')
    const bytes = new TextEncoder().encode(lines.join('\r\n'))
    const found = bank1c.read({ ...fileOf([]), bytes }, SETTINGS)
    assert.equal(found.kind === 'read' && found.lines.length, 100_000)
  })
})
