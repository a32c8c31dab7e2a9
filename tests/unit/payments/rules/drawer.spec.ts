import { test } from '@japa/runner'
import { countDrawer } from '#payments/rules/count_drawer'
import { drawerMinor } from '#payments/rules/drawer_minor'
import type { ShiftTotals } from '#payments/rules/drawer_minor'

const KNOWN = [
  { code: 'note-1000', valueMinor: 100_000n },
  { code: 'coin-50', valueMinor: 5_000n },
]

test.group('The drawer of a cash desk', () => {
  test('counts {counts}: {sum}')
    .with([
      { counts: {}, sum: 0n },
      { counts: { 'note-1000': 3, 'coin-50': 1 }, sum: 305_000n },
      { counts: { 'note-1000': 0 }, sum: 0n },
      { counts: { 'note-1000': -1 }, sum: null },
      { counts: { 'note-1000': 1.5 }, sum: null },
      { counts: { 'note-1000': Number.MAX_SAFE_INTEGER + 1 }, sum: null },
      { counts: { 'note-3': 1 }, sum: null },
    ])
    .run(({ assert }, { counts, sum }) => {
      assert.equal(countDrawer(counts as Record<string, number>, KNOWN), sum)
    })

  test('holds the float, what was taken in cash and what documents brought, without cards', ({
    assert,
  }) => {
    const totals: ShiftTotals = {
      taken: { cash: { count: 2, minor: 700n }, card: { count: 1, minor: 9_000n } },
      returned: { cash: { count: 1, minor: 200n }, card: { count: 1, minor: 1_000n } },
      documents: { change: { count: 1, minor: 50n }, delivery: { count: 1, minor: -300n } },
      firstReceipt: null,
      lastReceipt: null,
      receipts: 0,
    }
    assert.equal(drawerMinor(100n, totals), 350n)
  })
})
