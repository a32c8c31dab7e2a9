import { test } from '@japa/runner'
import { powerTriangle } from '#metering/rules/power_triangle'

test.group('power triangle', () => {
  test('180 kvar at cos φ 0.8 are 240 kW and 300 kVA', ({ assert }) => {
    assert.deepEqual(powerTriangle(180_000n, 800_000n), {
      tangentPpm: 750_000n,
      active: 240_000n,
      apparent: 300_000n,
    })
  })

  test('cos φ {cosPpm} is refused')
    .with([{ cosPpm: 0n }, { cosPpm: 1_000_000n }, { cosPpm: -1n }])
    .run(({ assert }, { cosPpm }) => {
      assert.throws(() => powerTriangle(1n, cosPpm), RangeError)
    })
})
