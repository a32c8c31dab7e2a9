import { test } from '@japa/runner'
import { isEnergy, isOfPenalty, LINE } from '#billing/rules/line_kind'
import { rateReactive } from '#billing/rules/rate_reactive'
import { snapshotFromJson, snapshotToJson } from '#billing/rules/snapshot_json'

const rule = { limitPpm: 350_000n, priceMinor: 100_00n }

const CASES = [
  ['below the limit', 100_000n, 34_999n, null],
  ['exactly the limit', 100_000n, 35_000n, null],
  ['a varh above it', 100_000n, 35_001n, [1n, 10n]],
  ['tg φ 0.75', 240_000n, 180_000n, [96_000n, 9_600_00n]],
  ['no active energy at all', 0n, 1_500n, [1_500n, 150_00n]],
  ['nothing', 0n, 0n, null],
] as const

test.group('rate reactive', () => {
  for (const [title, activeWh, reactiveVarh, expected] of CASES) {
    test(title, ({ assert }) => {
      const line = rateReactive({ period: '2025-06-01', activeWh, reactiveVarh }, rule)
      assert.deepEqual(line && [line.quantityWh, line.amountMinor], expected && [...expected])
    })
  }

  test('rounds half up, once', ({ assert }) => {
    const month = { period: '2025-06-01', activeWh: 0n, reactiveVarh: 5n }
    assert.equal(rateReactive(month, { limitPpm: 0n, priceMinor: 100n })!.amountMinor, 1n)
  })

  test('the line is neither energy nor penalty and covers the month', ({ assert }) => {
    const month = { period: '2025-12-01', activeWh: 0n, reactiveVarh: 1_000n }
    const line = rateReactive(month, rule)!
    const days = { from: '2025-12-01', to: '2026-01-01' }
    assert.deepInclude(line, { kind: LINE.reactive, rateId: '0', step: 0, ...days })
    assert.isFalse(isEnergy(line))
    assert.isFalse(isOfPenalty(line.kind))
  })

  test('a snapshot keeps the rule, and one older than it has none', ({ assert }) => {
    const month = {
      period: '2025-06-01',
      vatBp: 1200n,
      proration: 'whole' as const,
      overContract: null,
      plans: new Map(),
    }
    const json = snapshotToJson([{ ...month, reactive: rule }])
    assert.deepEqual(snapshotFromJson(json)[0]!.reactive, rule)
    const old = snapshotToJson([{ ...month, reactive: null }])
    assert.notProperty(old[0], 'reactive')
    assert.isNull(snapshotFromJson(old)[0]!.reactive)
  })
})
