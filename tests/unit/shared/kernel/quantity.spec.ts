import fc from 'fast-check'
import { test } from '@japa/runner'
import { parseQuantity, quantityText } from '#shared/kernel/quantity'

test.group('quantity', () => {
  test('"{text}" kWh are {wh} Wh')
    .with([
      { text: '1 240', wh: 1_240_000n },
      { text: '1 240,5', wh: 1_240_500n },
      { text: '0.001', wh: 1n },
      { text: '7654.9', wh: 7_654_900n },
      { text: '0', wh: 0n },
    ])
    .run(({ assert }, { text, wh }) => {
      assert.equal(parseQuantity(text), wh)
    })

  test('"{text}" is not a quantity')
    .with(['', '-1', '1,2345', '1e3', '12 kWh', '1.2.3'].map((text) => ({ text })))
    .run(({ assert }, { text }) => {
      assert.isNull(parseQuantity(text))
    })

  test('a quantity written as text reads back as itself', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 14n), (wh) => parseQuantity(quantityText(wh)) === wh)
    )
  })
})
