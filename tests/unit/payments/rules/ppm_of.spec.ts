import { test } from '@japa/runner'
import { ppmOf } from '#payments/rules/ppm_of'

test.group('Payments | millionths of a percent', () => {
  test('{0} is {1}')
    .with([
      ['0', 0n],
      ['0.8', 8_000n],
      ['0,0001', 1n],
      ['1', 10_000n],
      ['12,25', 122_500n],
      ['100', 1_000_000n],
    ] as const)
    .run(({ assert }, [percent, ppm]) => {
      assert.equal(ppmOf(percent), ppm)
    })
})
