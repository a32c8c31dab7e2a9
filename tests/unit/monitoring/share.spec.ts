import { test } from '@japa/runner'
import { share } from '#monitoring/rules/share'

test.group('Monitoring | share', () => {
  test('{part} of {whole} is {points} basis points')
    .with([
      { part: 0n, whole: 100n, points: 0n },
      { part: 100n, whole: 100n, points: 10_000n },
      { part: 1n, whole: 3n, points: 3_333n },
      { part: 2n, whole: 3n, points: 6_667n },
      { part: 1n, whole: 20_000n, points: 1n },
      { part: 1n, whole: 20_001n, points: 0n },
      { part: 250n, whole: 100n, points: 25_000n },
      { part: 5n, whole: 0n, points: null },
    ])
    .run(({ assert }, { part, whole, points }) => {
      assert.equal(share(part, whole), points)
    })
})
