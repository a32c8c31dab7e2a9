import { test } from '@japa/runner'
import { sum } from '#bin/services/check/sum'
import { totalsIn } from '#bin/services/check/totals'
import { totalsLine } from '#bin/services/check/totals_line'
import { suiteTotals } from '#bin/services/check/suite_totals'

const result = (output: string, ok: boolean) => ({ output, ok, timedOut: false })

test.group('the totals of a check', () => {
  test('the totals of {name} are read')
    .with([
      {
        name: 'a closing line',
        output: '\n7 passed, 0 failed, 0 skipped\n',
        read: { passed: 7, failed: 0, skipped: 0 },
      },
      {
        name: 'a closing line without skipped tests',
        output: '12 passed, 3 failed',
        read: { passed: 12, failed: 3, skipped: 0 },
      },
      {
        name: 'the last of several',
        output: '1 passed, 0 failed\n4 passed, 1 failed, 2 skipped\n',
        read: { passed: 4, failed: 1, skipped: 2 },
      },
      {
        name: 'a coloured line',
        output: '\u001B[32m5 passed, 0 failed, 1 skipped\u001B[39m',
        read: { passed: 5, failed: 0, skipped: 1 },
      },
      {
        name: 'a line of a test that only looks like one',
        output: 'a test says 3 passed, 0 failed of its own',
        read: undefined,
      },
      { name: 'silence', output: '', read: undefined },
    ])
    .run(({ assert }, { output, read }) => assert.deepEqual(totalsIn(output), read))

  test('a suite that says it passed and ends well counts as it says', ({ assert }) => {
    const told = suiteTotals(result('7 passed, 0 failed, 1 skipped', true))
    assert.deepEqual(told, { passed: 7, failed: 0, skipped: 1 })
  })

  test('a suite that crashed after {passed} tests counts as a failure')
    .with([
      { output: 'Error: cannot import', passed: 0 },
      { output: '7 passed, 0 failed, 0 skipped', passed: 7 },
    ])
    .run(({ assert }, { output, passed }) => {
      assert.deepEqual(suiteTotals(result(output, false)), { passed, failed: 1, skipped: 0 })
    })

  test('failures that a suite tells are not counted again', ({ assert }) => {
    const told = suiteTotals(result('7 passed, 2 failed, 0 skipped', false))
    assert.deepEqual(told, { passed: 7, failed: 2, skipped: 0 })
  })

  test('a suite that ran nothing is a failure even when it ends well', ({ assert }) => {
    assert.equal(suiteTotals(result('0 passed, 0 failed, 0 skipped', true)).failed, 1)
    assert.equal(suiteTotals(result('', true)).failed, 1)
  })

  test('the sum is written with skipped tests only where there are some', ({ assert }) => {
    const one = { passed: 1, failed: 0, skipped: 0 }
    assert.equal(totalsLine(sum([one, { passed: 4, failed: 2, skipped: 0 }])), '5 passed, 2 failed')
    assert.equal(totalsLine(sum([one, { ...one, skipped: 3 }])), '2 passed, 0 failed, 3 skipped')
    assert.equal(totalsLine(sum([])), '0 passed, 0 failed')
  })
})
