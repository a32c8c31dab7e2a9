import { createHash } from 'node:crypto'
import { encodeText } from '@hisob/contract/files'
import type { FileExamination } from '@hisob/contract/test_suite'

type Runner = 'test' | 'group' | 'adapter'

export const ROW =
  'P;1;TX-1;2026-03-01T10:15:02+05:00;1726-000123;EL;15000050;150;Намуна;;POST1;OP1;;"март; тўлов"'
export const TAKEN_BACK = 'C;2;TX-2;2026-03-01T11:00:00+05:00;1726000123;EL;100;0;;;;;;;TX-0'

export function registry(
  rows: readonly string[],
  page: 'utf-8' | 'windows-1251' = 'utf-8',
  sum = ''
) {
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
export const line = {
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

/** By these facts the adapter is examined. */
export const ubrFacts = {
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
} satisfies Omit<FileExamination, Runner>
