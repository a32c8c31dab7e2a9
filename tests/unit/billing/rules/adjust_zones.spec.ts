import { test } from '@japa/runner'
import { adjustZones } from '#billing/rules/adjust_zones'

const zones = (...quantities: bigint[]) =>
  quantities.map((quantityWh, index) => ({ zone: index + 1, quantityWh }))

test.group('What is added to a month with zones', () => {
  test('{added} over {used} is {after}')
    .with([
      { used: [300n, 500n, 200n], added: 100n, after: [330n, 550n, 220n] },
      { used: [300n, 500n, 200n], added: -100n, after: [270n, 450n, 180n] },
      { used: [1n, 1n, 1n], added: 100n, after: [35n, 34n, 34n] },
      { used: [0n, 0n], added: 7n, after: [7n, 0n] },
      { used: [3n, 1n], added: -6n, after: [-2n, 0n] },
      { used: [5n], added: 0n, after: [5n] },
    ])
    .run(({ assert }, { used, added, after }) => {
      assert.deepEqual(
        adjustZones(zones(...used), added).map(({ quantityWh }) => quantityWh),
        after
      )
    })
})
