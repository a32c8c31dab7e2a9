import assert from 'node:assert/strict'
import { isRefused } from '../is_refused.ts'
import type { PaymentFacts } from '../outcome.ts'
import type { Settings } from '../settings.ts'
import type { Examination } from './examination.ts'

const SUMS = [1n, 99n, 100n, 15_000_000n, 123_456_789_012_345n, 999_999_999_999_999n]
const AT = '2026-03-01T05:15:02.000Z'

/** Money and repeats: every unit survives both ways, and a repeat is answered as agreed. */
export function examineMoney<S extends Settings>(examination: Examination<S>): void {
  const { test, adapter, settings, provider } = examination

  for (const sum of SUMS) {
    test(`${sum} minor units are understood to the unit`, () => {
      const decoded = adapter.decode(provider.paying(sum), settings)
      assert.ok(!isRefused(decoded) && decoded.command.kind === 'pay')
      assert.equal(decoded.command.amount.minor, sum)
      assert.equal(decoded.command.reference, provider.reference)
    })
  }

  test('sums in a statement are right to the unit', () => {
    if (provider.statementSums === null) {
      assert.ok(!adapter.manifest.commands.includes('statement'))
      return
    }
    const rows = SUMS.map((amountMinor, index) => ({
      reference: provider.reference,
      paymentId: String(index + 1),
      amountMinor,
      performedAt: AT,
    }))
    const call = provider.paying(1n)
    const reply = adapter.encode({ kind: 'statement', rows }, call, settings)
    assert.deepEqual([...provider.statementSums(reply)], SUMS)
  })

  examineRepeats(examination)
}

function examineRepeats<S extends Settings>(examination: Examination<S>): void {
  const { test, adapter, settings, provider } = examination
  const call = provider.paying(100n)
  const payment: PaymentFacts = {
    paymentId: '90211',
    reference: provider.reference,
    account: '1',
    amount: { minor: 100n, currency: 'UZS' },
    performedAt: AT,
    balanceAfterMinor: 0n,
  }
  const cancellation = { paymentId: '90211', reference: provider.reference, cancelledAt: AT }

  test('a first payment is a success, a repeated one what the provider expects', () => {
    const first = adapter.encode({ kind: 'paid', payment }, call, settings)
    const again = adapter.encode({ kind: 'pay_repeated', payment }, call, settings)
    assert.equal(provider.codeOf(first), provider.codes.success)
    assert.equal(provider.codeOf(again), provider.codes.repeatedPay)
  })

  test('a first cancellation is a success, a repeated one what the provider expects', () => {
    const first = adapter.encode({ kind: 'cancelled', cancellation }, call, settings)
    const again = adapter.encode({ kind: 'cancel_repeated', cancellation }, call, settings)
    assert.equal(provider.codeOf(first), provider.codes.success)
    assert.equal(provider.codeOf(again), provider.codes.repeatedCancel)
  })
}
