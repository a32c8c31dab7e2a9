import { test } from '@japa/runner'
import { bankTable } from '../src/bank_table.ts'
import { PAYMENT, SETTINGS, TITLES, WHOLE, readSheet, sheet } from './table.ts'
import { number, packed, partsOf, rowOf, workbook } from './xlsx.ts'

test.group('Tables of banks: cells of a sheet', () => {
  test('{id}: {raw} is {amount}')
    .with([
      { id: 'plain', raw: '1500.05', amount: 150_005n },
      { id: 'noise', raw: '1500.0499999999999', amount: 150_005n },
      { id: 'power', raw: '1.5E+6', amount: 150_000_000n },
      { id: 'exact', raw: '123456789012.34', amount: 12_345_678_901_234n },
      { id: 'three decimals', raw: '0.125', amount: null },
      { id: 'lost digits', raw: '1.2345678901234567E+17', amount: null },
      { id: 'error', raw: '#N/A', amount: null },
    ])
    .run(({ assert }, { raw, amount }) => {
      const cells = [...PAYMENT.slice(0, 2), number(raw), ...PAYMENT.slice(3)]
      const file = readSheet(rowOf(2, cells))
      if (amount === null) assert.containSubset(file, { lines: [], unreadable: [{ line: 2 }] })
      else assert.containSubset(file, { unreadable: [], lines: [{ amountMinor: amount }] })
    })

  test('MG-34: an account stored as a number has lost digits', ({ assert }) => {
    for (const raw of ['2.0208000000000000E+19', '20208000000000000002']) {
      const cells = [...PAYMENT.slice(0, 6), number(raw), ...PAYMENT.slice(7)]
      assert.containSubset(readSheet(rowOf(2, cells)), {
        unreadable: [{ line: 2, problem: 'wrong_line', column: 'partyAccount' }],
      })
    }
  })

  test('MG-36, MG-37: a serial number is a day, the day that never was is none', ({ assert }) => {
    const dated = (raw: string) =>
      readSheet(rowOf(2, [PAYMENT[0]!, number(raw, 1), ...PAYMENT.slice(2)]))
    assert.containSubset(dated('46082'), { lines: [{ bookedOn: '2026-03-01', paidAt: null }] })
    assert.containSubset(dated('46082.5'), { lines: [{ paidAt: '2026-03-01T12:00:00+05:00' }] })
    for (const raw of ['60', '59', '46090', '-1', '1E+9']) {
      assert.containSubset(dated(raw), { lines: [], unreadable: [{ problem: 'wrong_date' }] })
    }
  })

  test('a workbook that counts from 1904', ({ assert }) => {
    const book = partsOf('')['xl/workbook.xml'].replace(
      '<sheets>',
      '<workbookPr date1904="1"/><sheets>'
    )
    const row = rowOf(2, [PAYMENT[0]!, number('44620', 1), ...PAYMENT.slice(2)])
    const file = bankTable.read(
      workbook(rowOf(1, TITLES) + row, { 'xl/workbook.xml': book }),
      SETTINGS
    )
    assert.containSubset(file, { lines: [{ bookedOn: '2026-03-01' }] })
  })

  test('shared texts, runs of one text, cells left out', ({ assert }) => {
    const titles =
      '<row><c t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c t="str"><v>Debet</v></c></row>'
    const row = '<row r="3"><c r="A3" t="d"><v>2026-03-01</v></c><c r="C3"><v>7</v></c></row>'
    const settings = { ...SETTINGS, layout: 'sana_debet_kredit', columns: {} } as const
    assert.containSubset(bankTable.read(workbook(titles + row), settings), {
      lines: [{ line: 3, amountMinor: 700n, direction: 'in' }],
    })
  })
})

test.group('Tables of banks: bad files', () => {
  const part = 'xl/worksheets/sheet1.xml'
  const good = partsOf(sheet(...WHOLE))
  const problemOf = (bytes: Uint8Array) => {
    const file = bankTable.read({ ...workbook(''), bytes }, SETTINGS)
    return file.kind === 'unreadable' && file.problem
  }

  test('{id}: {problem}')
    .with([
      {
        id: 'MG-21',
        parts: { ...good, [part]: good[part].replace('</sheetData>', ' '.repeat(9_000_000)) },
        problem: 'too_large',
      },
      {
        id: 'MG-22',
        parts: {
          ...good,
          ...Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`x${at}`, ''])),
        },
        problem: 'too_large',
      },
      { id: 'MG-28', parts: { ...good, 'xl/vbaProject.bin': 'x' }, problem: 'unknown_format' },
      {
        id: 'MG-30',
        parts: { ...good, [part]: `<!DOCTYPE a [<!ENTITY b "c">]>${good[part].slice(55)}` },
        problem: 'unknown_format',
      },
      {
        id: 'not closed',
        parts: { ...good, [part]: good[part].replace('</sheetData>', '') },
        problem: 'unknown_format',
      },
    ])
    .run(({ assert }, { parts, problem }) => {
      assert.equal(problemOf(packed(parts)), problem)
    })

  test('MG-25: a part that is larger than it says', ({ assert }) => {
    const bytes = packed(good)
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    const list = view.getUint32(bytes.length - 6, true)
    for (let at = list, left = Object.keys(good).length; left > 0; left -= 1) {
      view.setUint32(at + 24, 10, true)
      at += 46 + view.getUint16(at + 28, true)
    }
    assert.equal(problemOf(bytes), 'too_large')
  })

  test('MG-24: parts that lie over one another', ({ assert }) => {
    const bytes = packed(good)
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    const list = view.getUint32(bytes.length - 6, true)
    const second = list + 46 + view.getUint16(list + 28, true)
    view.setUint32(second + 42, view.getUint32(list + 42, true), true)
    assert.equal(problemOf(bytes), 'too_large')
  })

  test('MG-26, RG-26: an old or protected workbook, a page in disguise', ({ assert }) => {
    assert.equal(problemOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0)), 'unknown_format')
    assert.equal(problemOf(new TextEncoder().encode('<html><table>')), 'unknown_format')
  })
})
