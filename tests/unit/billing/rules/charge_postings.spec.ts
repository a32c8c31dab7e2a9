import fc from 'fast-check'
import { test } from '@japa/runner'
import { chargePostings } from '#billing/rules/charge_postings'
import { vat } from '#billing/rules/vat'

const CODES = { receivable: 4010, revenue: 9010, vat: 6410 }

const post = (amountMinor: bigint, vatMinor: bigint) =>
  chargePostings({ accountId: '77', amountMinor, vatMinor }, CODES)

test.group('charge postings', () => {
  test('the consumer owes the gross, revenue gets the net, the budget the tax', ({ assert }) => {
    assert.deepEqual(post(120_000_00n, 12_857_14n), [
      { accountId: '77', ledgerCode: 4010, amountMinor: 120_000_00n },
      { accountId: '0', ledgerCode: 9010, amountMinor: -107_142_86n },
      { accountId: '0', ledgerCode: 6410, amountMinor: -12_857_14n },
    ])
  })

  test('a difference in the consumer’s favour goes the other way round', ({ assert }) => {
    assert.deepEqual(
      post(-112n, -12n).map(({ amountMinor }) => amountMinor),
      [-112n, 100n, 12n]
    )
  })

  test('without VAT there is no line for it', ({ assert }) => {
    assert.deepEqual(
      post(100n, 0n).map(({ ledgerCode }) => ledgerCode),
      [4010, 9010]
    )
  })

  test('a charge of nothing posts nothing', ({ assert }) => {
    assert.deepEqual(post(0n, 0n), [])
  })

  test('a tax of {vatMinor} in {amountMinor} is refused')
    .with([
      { amountMinor: 100n, vatMinor: 101n },
      { amountMinor: 100n, vatMinor: -1n },
      { amountMinor: -100n, vatMinor: 1n },
      { amountMinor: 0n, vatMinor: 1n },
    ])
    .run(({ assert }, { amountMinor, vatMinor }) => {
      assert.throws(() => post(amountMinor, vatMinor), RangeError)
    })

  test('the postings of any charge add up to nothing', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.bigInt(0n, 3000n), (gross, rateBp) => {
        const postings = post(gross, vat(gross, rateBp).vatMinor)
        return postings.reduce((sum, { amountMinor }) => sum + amountMinor, 0n) === 0n
      })
    )
  })
})
