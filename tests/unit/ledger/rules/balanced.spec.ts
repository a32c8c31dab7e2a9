import { test } from '@japa/runner'
import { balanced } from '#ledger/rules/balanced'

test.group('Rules | balanced', () => {
  test('{amounts} is balanced: {expected}')
    .with([
      { amounts: [], expected: false },
      { amounts: [0n], expected: false },
      { amounts: [0n, 0n], expected: false },
      { amounts: [100n], expected: false },
      { amounts: [100n, -100n], expected: true },
      { amounts: [100n, -99n], expected: false },
      { amounts: [112n, -100n, -12n], expected: true },
      { amounts: [112n, -112n, 0n], expected: false },
    ])
    .run(({ assert }, { amounts, expected }) => {
      assert.equal(balanced(amounts.map((amountMinor) => ({ amountMinor }))), expected)
    })
})
