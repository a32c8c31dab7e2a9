import { test } from '@japa/runner'
import type { Posting } from '#ledger/rules/posting'
import { balanced } from '#ledger/rules/balanced'
import { reversal } from '#ledger/rules/reversal'
import { SOURCE_KIND, type SourceKind } from '#ledger/rules/source_kind'

const lines = (sourceKind: SourceKind): Posting[] => [
  { accountId: '0', ledgerCode: 5010, amountMinor: 500n, sourceKind, sourceId: '7' },
  { accountId: '42', ledgerCode: 4010, amountMinor: -500n, sourceKind, sourceId: '7' },
]

test.group('Rules | reversal', () => {
  test('mirrors every line of a payment and keeps its source', ({ assert }) => {
    const mirror = reversal(lines(SOURCE_KIND.payment))

    assert.isTrue(balanced(mirror))
    assert.deepEqual(mirror[1], {
      accountId: '42',
      ledgerCode: 4010,
      amountMinor: 500n,
      sourceKind: SOURCE_KIND.paymentReversal,
      sourceId: '7',
    })
  })

  test('an adjustment is taken back by an adjustment of its own', ({ assert }) => {
    const [line] = reversal(lines(SOURCE_KIND.adjustment))

    assert.equal(line!.sourceKind, SOURCE_KIND.adjustment)
    assert.isNull(line!.sourceId)
  })

  test('a reversal cannot be reversed', ({ assert }) => {
    assert.throws(() => reversal(lines(SOURCE_KIND.paymentReversal)), RangeError)
    assert.throws(() => reversal(lines(SOURCE_KIND.chargeReversal)), RangeError)
  })
})
