import { defineFileAdapter, type ReadFile, type StatementLine } from '@hisob/contract'

/**
 * A tiny registry for tests, a payment a line: `reference;date;account;tiyin;tax id;purpose`. A first
 * line `#count;sum` is its control; `out` as the account is money that leaves, its
 * purpose the payment that it cancels.
 */
export const semicolonAdapter = defineFileAdapter({
  manifest: {
    key: 'test_semicolon',
    title: 'Semicolons',
    version: '1.0.0',
    contract: '^2.0.0',
    kind: 'file',
    accepts: ['txt'],
    answers: false,
    settings: [],
  },
  read({ bytes }) {
    const texts = new TextDecoder().decode(bytes).trim().split('\n')
    if (texts[0] === 'nonsense') {
      return { kind: 'unreadable', problem: 'unknown_format', line: 1, detail: null }
    }
    const [, count, sum] = /^#(\d+);(\d+)$/.exec(texts[0]!) ?? []
    const read = texts.flatMap((text, at) => (text.startsWith('#') ? [] : [lineOf(text, at + 1)]))
    return {
      ...{ kind: 'read', format: 'test', encoding: 'utf-8', number: null, from: null, to: null },
      ...{ bankAccount: null, currency: 'UZS', warnings: [] },
      control: {
        ...{ totalOutMinor: null, openingMinor: null, closingMinor: null, isIntact: null },
        count: count === undefined ? null : Number(count),
        totalInMinor: sum === undefined ? null : BigInt(sum),
      },
      lines: read.filter((line) => line !== null),
      unreadable: read.flatMap((line, at) =>
        line === null
          ? [{ line: at + 1, text: texts[at]!, problem: 'wrong_amount', column: 'sum' }]
          : []
      ),
    } as ReadFile
  },
})

function lineOf(text: string, line: number): StatementLine | null {
  const [reference, bookedOn, account, sum, taxId, purpose] = text.split(';')
  if (!/^\d+$/.test(sum ?? '')) return null
  return {
    ...{ line, reference: reference || null, bookedOn: bookedOn!, amountMinor: BigInt(sum!) },
    ...{ paidAt: null, payee: null, service: null, commissionMinor: null },
    documentNumber: account === 'out' ? purpose || null : null,
    direction: account === 'out' ? 'out' : 'in',
    account: account && account !== 'out' ? account : null,
    payer: { name: 'Sherzod', taxId: taxId || null, bankAccount: null, bankCode: null },
    purpose: purpose ?? null,
  }
}
