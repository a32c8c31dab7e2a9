import { test } from '@japa/runner'
import { registerDifference } from '#metering/rules/register_difference'

const kwh = (units: number) => BigInt(units * 1000)

test.group('register difference', () => {
  test('{startWh} → {endWh}, {digits} digits, K {coefficient}: {quantityWh} Wh')
    .with([
      {
        startWh: kwh(19_850),
        endWh: kwh(20_112),
        digits: null,
        coefficient: 4000n,
        quantityWh: kwh(1_048_000),
      },
      {
        startWh: 6_342_800n,
        endWh: 7_654_900n,
        digits: 6,
        coefficient: 1n,
        quantityWh: 1_312_100n,
      },
      { startWh: 0n, endWh: 0n, digits: 5, coefficient: 1n, quantityWh: 0n },
      { startWh: kwh(7), endWh: kwh(7), digits: 5, coefficient: 30n, quantityWh: 0n },
      { startWh: kwh(99_999), endWh: 99_999_999n, digits: 5, coefficient: 1n, quantityWh: 999n },
    ])
    .run(({ assert }, { quantityWh, ...span }) => {
      assert.deepEqual(registerDifference(span), { quantityWh, rolledOver: false })
    })

  test('over a full dial: {start} → {end}, {digits} digits, K {coefficient} = {units}')
    .with([
      { start: 99_950, end: 20, digits: 5, coefficient: 40n, units: 2800 },
      { start: 99_999, end: 0, digits: 5, coefficient: 1n, units: 1 },
      { start: 9_999, end: 9_998, digits: 4, coefficient: 1n, units: 9_999 },
    ])
    .run(({ assert }, { start, end, digits, coefficient, units }) => {
      assert.deepEqual(
        registerDifference({ startWh: kwh(start), endWh: kwh(end), digits, coefficient }),
        { quantityWh: kwh(units), rolledOver: true }
      )
    })

  test('refuses {why}')
    .with([
      { why: 'a fall on an endless register', startWh: 2n, endWh: 1n, digits: null },
      { why: 'an end beyond the dial', startWh: 0n, endWh: kwh(100_000), digits: 5 },
      { why: 'a start beyond the dial', startWh: kwh(100_000), endWh: 0n, digits: 5 },
      { why: 'a negative value', startWh: -1n, endWh: 0n, digits: 5 },
    ])
    .run(({ assert }, { startWh, endWh, digits }) => {
      assert.throws(() => registerDifference({ startWh, endWh, digits, coefficient: 1n }))
    })

  test('refuses a coefficient of zero', ({ assert }) => {
    assert.throws(() =>
      registerDifference({ startWh: 0n, endWh: 1n, digits: null, coefficient: 0n })
    )
  })
})
