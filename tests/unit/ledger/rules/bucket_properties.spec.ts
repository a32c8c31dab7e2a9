import fc from 'fast-check'
import { test } from '@japa/runner'
import type { Buckets } from '#ledger/rules/buckets'
import { ageBuckets } from '#ledger/rules/age_buckets'
import { openAmounts } from '#ledger/rules/open_amounts'
import { oweBuckets } from '#ledger/rules/owe_buckets'
import { settleBuckets } from '#ledger/rules/settle_buckets'

type Event =
  | { kind: 'charge'; amount: bigint }
  | { kind: 'payment'; amount: bigint }
  | { kind: 'month'; months: number }

const amount = fc.bigInt({ min: 1n, max: 10_000n })
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant('charge' as const), amount }),
  fc.record({ kind: fc.constant('payment' as const), amount }),
  fc.record({ kind: fc.constant('month' as const), months: fc.integer({ min: 1, max: 7 }) })
)
const history = fc.array(event, { maxLength: 40 })
const NOTHING: Buckets = { balanceMinor: 0n, d0: 0n, d1: 0n, d2: 0n, d3: 0n, d4: 0n }

function step(buckets: Buckets, one: Event): Buckets {
  if (one.kind === 'month') return ageBuckets(buckets, one.months)
  return one.kind === 'charge'
    ? oweBuckets(buckets, one.amount)
    : settleBuckets(buckets, one.amount)
}

/** The same history told by its debts: the month each belongs to, and what of it is still open. */
function byOpenAmounts(events: readonly Event[]): Buckets {
  const debts: { month: number; amount: bigint }[] = []
  let month = 0
  let balanceMinor = 0n
  for (const one of events) {
    if (one.kind === 'month') month += one.months
    else balanceMinor += one.kind === 'charge' ? one.amount : -one.amount
    if (one.kind === 'charge') debts.push({ month, amount: one.amount })
  }
  const open = openAmounts(
    balanceMinor,
    debts.map((debt) => debt.amount)
  )
  const ages = [0n, 0n, 0n, 0n, 0n]
  debts.forEach((debt, index) => {
    const age = Math.min(month - debt.month, 4)
    ages[age] = ages[age]! + open[index]!
  })
  const [d0, d1, d2, d3, d4] = ages as [bigint, bigint, bigint, bigint, bigint]
  return { balanceMinor, d0, d1, d2, d3, d4 }
}

test.group('Rules | buckets over any history', () => {
  test('ages add up to the debt, none is negative', ({ assert }) => {
    fc.assert(
      fc.property(history, (events) => {
        const { balanceMinor, ...ages } = events.reduce(step, NOTHING)
        const all = Object.values(ages)
        assert.isTrue(all.every((age) => age >= 0n))
        assert.equal(
          all.reduce((sum, age) => sum + age, 0n),
          balanceMinor > 0n ? balanceMinor : 0n
        )
      })
    )
  })

  test('step by step and from the open amounts they are the same', ({ assert }) => {
    fc.assert(
      fc.property(history, (events) => {
        assert.deepEqual(events.reduce(step, NOTHING), byOpenAmounts(events))
      })
    )
  })

  test('a payment in two parts is the same payment', ({ assert }) => {
    fc.assert(
      fc.property(history, amount, amount, (events, first, second) => {
        const before = events.reduce(step, NOTHING)
        const inParts = settleBuckets(settleBuckets(before, first), second)
        assert.deepEqual(inParts, settleBuckets(before, first + second))
      })
    )
  })
})

test.group('Rules | open amounts', () => {
  test('a balance of {balance} over {debts} leaves {open}')
    .with([
      { balance: 0n, debts: [], open: [] },
      { balance: -5n, debts: [10n], open: [0n] },
      { balance: 10n, debts: [10n], open: [10n] },
      { balance: 12n, debts: [10n, 10n], open: [2n, 10n] },
      { balance: 9n, debts: [10n, 10n], open: [0n, 9n] },
    ])
    .run(({ assert }, { balance, debts, open }) => {
      assert.deepEqual(openAmounts(balance, debts), open)
    })

  test('a balance that no debt explains is refused', ({ assert }) => {
    assert.throws(() => openAmounts(11n, [10n]), RangeError, 'The balance is more than its debts')
  })
})
