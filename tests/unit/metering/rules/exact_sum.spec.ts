import fc from 'fast-check'
import { test } from '@japa/runner'
import { ExactSum, parseDecimal } from '#metering/rules/exact_sum'

const wholes = (texts: string[], power = 3) => {
  const sum = new ExactSum()
  return texts.map((text) => sum.add(parseDecimal(text, power)!))
}

test.group('exact sum', () => {
  test('kWh {texts} are {wh} Wh')
    .with([
      { texts: ['0.078', '0.092'], wh: [78n, 92n] },
      { texts: ['0,5', '1'], wh: [500n, 1000n] },
      { texts: ['0.028999999999999998', '0.028999999999999998'], wh: [29n, 29n] },
      { texts: ['0.0004', '0.0004', '0.0004'], wh: [0n, 1n, 0n] },
      { texts: ['2.9e-05', '4.71E-4'], wh: [0n, 1n] },
      { texts: ['1e3'], wh: [1_000_000n] },
    ])
    .run(({ assert }, { texts, wh }) => {
      assert.deepEqual(wholes(texts), wh)
    })

  test('"{text}" is not a quantity')
    .with(
      ['', '-1', '+5', '1 000', '0x10', 'O.5', '1.', '.5', 'NaN', '1e100', '1.2.3', '5 kWh'].map(
        (text) => ({ text })
      )
    )
    .run(({ assert }, { text }) => {
      assert.isNull(parseDecimal(text))
    })

  test('the parts are the rounded sum of the file and never negative', ({ assert }) => {
    const value = fc.tuple(fc.nat(99_999), fc.nat(10 ** 9 - 1))
    fc.assert(
      fc.property(fc.array(value, { maxLength: 300 }), (pairs) => {
        const texts = pairs.map(([whole, part]) => `${whole}.${String(part).padStart(9, '0')}`)
        const parts = wholes(texts)
        const exact = pairs.reduce((all, [w, p]) => all + BigInt(w) * 10n ** 9n + BigInt(p), 0n)
        const roundedWh = (exact + 500_000n) / 1_000_000n
        assert.equal(
          parts.reduce((all, part) => all + part, 0n),
          roundedWh
        )
        assert.isTrue(parts.every((part) => part >= 0n))
      })
    )
  })
})
