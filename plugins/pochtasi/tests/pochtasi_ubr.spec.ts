import { createHash } from 'node:crypto'
import { encodeText } from '@hisob/contract/files'
import { registerFileAdapterSuite } from '@hisob/contract/test_suite'
import { test } from '@japa/runner'
import { pochtasiUbr } from '../src/pochtasi_ubr.ts'

const ROW =
  'P;1;TX-1;2026-03-01T10:15:02+05:00;1726-000123;EL;15000050;150;Намуна;;POST1;OP1;;"март; тўлов"'
const TAKEN_BACK = 'C;2;TX-2;2026-03-01T11:00:00+05:00;1726000123;EL;100;0;;;;;;;TX-0'

function registry(rows: readonly string[], page: 'utf-8' | 'windows-1251' = 'utf-8', sum = '') {
  const head = `H;1.0;POST;DEMO;R-7;2026-03-01;2026-03-01;UZS;${page};2026-03-02T08:00:00+05:00`
  const before = encodeText([head, ...rows, ''].join('\r\n'), page)
  const checksum = sum || createHash('sha256').update(before).digest('hex')
  const bytes = Buffer.concat([
    before,
    Buffer.from(`T;2;15000050;150;99;2026-03-02;${checksum}\r\n`),
  ])
  return { name: 'UBR.csv', bytes: Uint8Array.from(bytes), receivedAt: '2026-03-02T06:00:00Z' }
}

const payer = { name: 'Намуна', taxId: null, bankAccount: null, bankCode: null }
const line = {
  line: 2,
  direction: 'in',
  amountMinor: 15_000_050n,
  reference: 'TX-1',
  bookedOn: '2026-03-01',
  paidAt: '2026-03-01T10:15:02+05:00',
  account: '1726000123',
  documentNumber: null,
  payer,
  payee: null,
  purpose: 'март; тўлов',
  service: 'EL',
  commissionMinor: 150n,
} as const
const cancellation = {
  ...line,
  line: 3,
  direction: 'out',
  amountMinor: 100n,
  reference: 'TX-2',
  paidAt: '2026-03-01T11:00:00+05:00',
  documentNumber: 'TX-0',
  payer: null,
  purpose: null,
  commissionMinor: 0n,
} as const

registerFileAdapterSuite({
  test,
  group: test.group,
  adapter: pochtasiUbr,
  settings: {},
  samples: [
    {
      name: 'a payment and a cancellation',
      file: registry([ROW, TAKEN_BACK]),
      expected: {
        kind: 'read',
        format: 'UBR 1.0',
        encoding: 'utf-8',
        number: 'R-7',
        from: '2026-03-01',
        to: '2026-03-02',
        bankAccount: null,
        currency: 'UZS',
        control: {
          count: 2,
          totalInMinor: 15_000_050n,
          totalOutMinor: null,
          openingMinor: null,
          closingMinor: null,
          isIntact: true,
        },
        lines: [line, cancellation],
        unreadable: [],
        warnings: [],
      },
      answer: {
        verdicts: [
          { line: 2, verdict: 'posted', paymentId: '90211', because: null },
          { line: 3, verdict: 'refused', paymentId: null, because: 'wrong_amount' },
        ],
        name: 'UBR_answer_R-7.csv',
        bytes: new TextEncoder().encode(
          'H;1.0;POST;DEMO;R-7\r\nA;1;TX-1;0;90211;\r\nA;2;TX-2;413;;wrong_amount\r\nT;2\r\n'
        ),
      },
    },
  ],
  pairs: [],
})

test.group('UBR 1.0', () => {
  test('windows-1251 gives the same lines', ({ assert }) => {
    const file = pochtasiUbr.read(registry([ROW], 'windows-1251'), {})
    assert.containSubset(file, {
      encoding: 'windows-1251',
      lines: [line],
      control: { isIntact: true },
    })
  })

  test('a wrong checksum is told', ({ assert }) => {
    assert.containSubset(pochtasiUbr.read(registry([ROW], 'utf-8', 'ab'), {}), {
      control: { isIntact: false },
    })
  })

  test('{id}: one row is spoilt, the next is read')
    .with([
      { id: 'RG-10', row: ROW.replace(';OP1', ''), problem: 'wrong_line', column: null },
      { id: 'RG-13', row: ROW.replace('Намуна', 'Нам"уна'), problem: 'wrong_line', column: null },
      {
        id: 'RG-34',
        row: ROW.replace('15000050', '-5'),
        problem: 'wrong_amount',
        column: 'amount',
      },
      {
        id: 'RG-37',
        row: ROW.replace('15000050', ''),
        problem: 'missing_column',
        column: 'amount',
      },
      { id: 'RG-49', row: ROW.replace('T10:', 'T24:'), problem: 'wrong_date', column: 'date' },
      {
        id: 'RG-51',
        row: ROW.replace('2026-03', '2026-04'),
        problem: 'wrong_date',
        column: 'date',
      },
    ])
    .run(({ assert }, { row, problem, column }) => {
      const file = pochtasiUbr.read(registry([row, ROW]), {})
      assert.containSubset(file, {
        unreadable: [{ line: 2, problem, column }],
        lines: [{ line: 3 }],
      })
    })

  test('a file cut before its trailer is truncated', ({ assert }) => {
    const file = registry([ROW, TAKEN_BACK])
    const bytes = file.bytes.slice(0, file.bytes.lastIndexOf(0x54))
    assert.containSubset(pochtasiUbr.read({ ...file, bytes }, {}), { problem: 'truncated' })
  })
})
