import { encodeText } from '@hisob/contract/files'
import { test } from '@japa/runner'
import { bankCamt } from '../src/bank_camt.ts'
import { ACCOUNT, PAYER } from './c1.ts'
import { DETAIL, camt, entryOf, xmlFile } from './camt.ts'

const SETTINGS = { account: ACCOUNT, currency: 'UZS' }
const read = (text: string) => bankCamt.read(xmlFile(text), SETTINGS)

test.group('camt: lines', () => {
  test('three versions, prefixes and the party of version 8 read the same', ({ assert }) => {
    const first = read(camt())
    assert.containSubset(first, {
      control: { openingMinor: 100_000_000n, closingMinor: 115_000_000n },
      from: '2026-03-01',
      to: '2026-03-02',
      unreadable: [],
    })
    const eighth = camt(undefined, 'camt.053.001.08')
      .replace('<Sts>BOOK</Sts>', '<Sts><Cd>BOOK</Cd></Sts>')
      .replace('<Dbtr>', '<Dbtr><Pty>')
      .replace('</Dbtr>', '</Pty></Dbtr>')
    const prefixed = camt(undefined, 'camt.053.001.04')
      .replace(/<(\/?)(?=[A-Z])/g, '<$1d:')
      .replace('xmlns=', 'xmlns:d=')
    for (const other of [eighth, prefixed]) {
      const file = read(other)
      assert.deepEqual({ ...file, format: '' }, { ...first, format: '' })
    }
  })

  test('camt.054 has entries without balances', ({ assert }) => {
    const text = camt(undefined, 'camt.054.001.02')
      .replaceAll('BkToCstmrStmt', 'BkToCstmrDbtCdtNtfctn')
      .replace(/<(\/?)Stmt>/g, '<$1Ntfctn>')
      .replace(/<Bal>.*<\/Bal>/, '')
    assert.containSubset(read(text), {
      format: 'camt.054.001.02',
      control: { openingMinor: null },
      lines: [{ reference: 'B-1', amountMinor: 15_000_000n }],
    })
  })

  test('a batch is split where its parts make up the sum, else it is unreadable', ({ assert }) => {
    const part = (id: string, sum: string) => DETAIL.replace('B-1', id).replace('150000.00', sum)
    const whole = part('B-1', '100000.00') + part('B-2', '50000.00')
    assert.containSubset(read(camt(entryOf(whole))), {
      lines: [{ reference: 'B-1', amountMinor: 10_000_000n }, { reference: 'B-2' }],
    })
    assert.containSubset(read(camt(entryOf(part('B-1', '1.00') + part('B-2', '2.00')))), {
      lines: [],
      unreadable: [{ problem: 'wrong_amount', column: 'TxDtls' }],
    })
  })

  test('a credit taken back goes out; what is not booked is told', ({ assert }) => {
    const back = entryOf(DETAIL, 'DBIT').replace('<Sts>', '<RvslInd>true</RvslInd><Sts>')
    assert.containSubset(read(camt(back + entryOf(DETAIL, 'CRDT', 'PDNG'))), {
      lines: [{ direction: 'out' }],
      warnings: [{ warning: 'unknown_section', detail: 'not booked: 1' }],
    })
  })

  test('{text} is no sum')
    .with([{ text: '10<!-- -->00' }, { text: '1e3' }, { text: '1,00' }, { text: '0.125' }])
    .run(({ assert }, { text }) => {
      const file = read(camt(entryOf(DETAIL, 'CRDT', 'BOOK', text)))
      assert.isFalse(file.kind === 'read' && file.lines.length > 0)
    })

  test('another currency spoils its entry', ({ assert }) => {
    const entry = entryOf().replace('Ccy="UZS"', 'Ccy="USD"')
    assert.containSubset(read(camt(entry + entryOf())), {
      lines: [{ reference: 'B-1' }],
      unreadable: [{ problem: 'wrong_currency', column: 'Amt' }],
    })
  })
})

test.group('camt: bad files', () => {
  test('{name}: {problem}')
    .with([
      { name: 'cut', text: camt().slice(0, 900), problem: 'unknown_format' },
      { name: 'tags', text: camt().replace('</Acct>', '</Act>'), problem: 'unknown_format' },
      { name: 'type', text: `<!DOCTYPE a>${camt().slice(39)}`, problem: 'unknown_format' },
      { name: 'another', text: camt(undefined, 'pain.001.001.03'), problem: 'wrong_version' },
      { name: 'account', text: camt().replace(ACCOUNT, PAYER), problem: 'wrong_header' },
    ])
    .run(({ assert }, { text, problem }) => {
      assert.containSubset(read(text), { kind: 'unreadable', problem })
    })

  test('an encoding that the bytes deny', ({ assert }) => {
    const bytes = encodeText(camt(), 'windows-1251')
    assert.containSubset(bankCamt.read({ ...xmlFile(''), bytes }, SETTINGS), {
      problem: 'wrong_encoding',
    })
  })

  test('no cut of a file throws', ({ assert }) => {
    const text = camt()
    for (let at = 0; at < text.length - 1; at += 37) {
      assert.equal(read(text.slice(0, at)).kind, 'unreadable')
    }
  })
})
