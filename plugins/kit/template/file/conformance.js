import { readFileSync } from 'node:fs'
import { encodeText, NO_CONTROL } from '@hisob/contract/files'

const receivedAt = '2026-03-02T06:00:00Z'
const text = readFileSync(new URL('./samples/registry.csv', import.meta.url), 'utf8')
const fileOf = (bytes) => ({ name: 'registry.csv', bytes, receivedAt })
const file = fileOf(new TextEncoder().encode(text))

const line = {
  line: 2,
  direction: 'in',
  reference: '1001',
  amountMinor: 15_000_000n,
  bookedOn: '2026-03-01',
  paidAt: null,
  account: 'LS1726000123',
  documentNumber: null,
  payer: { name: 'Каримов Анвар', taxId: null, bankAccount: null, bankCode: null },
  payee: null,
  purpose: null,
  service: null,
  commissionMinor: null,
}

const expected = {
  kind: 'read',
  format: 'KEY',
  encoding: 'utf-8',
  number: null,
  from: null,
  to: null,
  bankAccount: null,
  currency: 'UZS',
  control: { ...NO_CONTROL, count: 2, totalInMinor: 15_000_000n },
  lines: [line],
  unreadable: [
    {
      line: 3,
      text: '01.03.2026 0 1002 LS-1726-000124 Салимова Нигора',
      problem: 'wrong_amount',
      column: 'amount',
    },
  ],
  warnings: [],
}

const verdicts = [{ line: 2, verdict: 'posted', paymentId: '90211', because: null }]
const told = 'Line;Verdict;Payment;Because\r\n2;posted;90211;\r\n'

/** The facts by which the adapter is examined, here and at its installation. */
export default {
  KEY: {
    settings: { dateFormat: 'auto', encoding: 'auto' },
    samples: [
      {
        name: 'a registry with one good and one wrong line',
        file,
        expected,
        answer: { verdicts, name: 'answer_registry.csv', bytes: new TextEncoder().encode(told) },
      },
    ],
    pairs: [
      {
        name: 'the same in two code pages',
        one: fileOf(encodeText(text, 'windows-1251')),
        other: fileOf(encodeText(text, 'ibm866')),
      },
    ],
  },
}
