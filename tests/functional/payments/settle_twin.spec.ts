import fc from 'fast-check'
import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { addMonths } from '#shared/kernel/calendar'
import { asTenant } from '#shared/tenancy/as_tenant'
import { balanceOf } from '#ledger/queries/balance_of'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { settleBuckets } from '#ledger/rules/settle_buckets'
import { openCashDesk } from '#payments/actions/open_cash_desk'
import { recordPayment } from '#payments/actions/record_payment'
import { reversePayment } from '#payments/actions/reverse_payment'
import { CASH_DESK } from '#payments/cash_desk'
import { anAccount, owe } from '#tests/support/payments/an_account'
import { theWorld } from '#tests/support/world'

type Event = { kind: 'owe'; amount: bigint; monthsAgo: number } | { kind: 'pay'; amount: bigint }

const amount = fc.bigInt({ min: 1n, max: 300_000_00n })
const history = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('owe' as const), amount, monthsAgo: fc.nat({ max: 7 }) }),
    fc.record({ kind: fc.constant('pay' as const), amount })
  ),
  { minLength: 1, maxLength: 12 }
)

let last = 0

function pay(accountId: string, amountMinor: bigint) {
  return recordPayment({
    channel: CASH_DESK,
    reference: `twin-${++last}`,
    accountId,
    amountMinor,
    paidAt: clock.now().toISO(),
  })
}

async function buckets(accountId: string) {
  const { agedOn: _, ...found } = (await balanceOf(accountId))!
  return found
}

/** Debts come in the order of their months, as they do in life. */
function inOrder(events: Event[]): Event[] {
  const ages = events
    .filter((event) => event.kind === 'owe')
    .map((event) => event.monthsAgo)
    .sort((a, b) => b - a)
  return events.map((event) =>
    event.kind === 'owe' ? { ...event, monthsAgo: ages.shift()! } : event
  )
}

test.group('Payments | the arithmetic in SQL and its twin in TypeScript', () => {
  test('are equal over random histories, and a reversal restores what was', async ({ assert }) => {
    const { id, divisions } = theWorld().samarqand
    await asTenant(id, () => openCashDesk())

    const play = async (events: Event[]) => {
      const account = await anAccount({ divisionId: divisions.Tayloq! })
      for (const event of inOrder(events)) {
        if (event.kind === 'owe') {
          await owe(account.id, event.amount, addMonths(clock.period(), -event.monthsAgo))
          continue
        }
        const before = await buckets(account.id)
        const recording = await pay(account.id, event.amount)
        const expected = settleBuckets(before, event.amount)
        assert.deepEqual(await buckets(account.id), expected)
        if (recording.outcome === 'refused') throw new Error(recording.because)
        assert.equal(recording.payment.balanceAfterMinor, expected.balanceMinor)
      }
      const before = await buckets(account.id)
      const passing = await pay(account.id, 77_77n)
      if (passing.outcome === 'refused') throw new Error(passing.because)
      await reversePayment({ paymentId: passing.payment.id, reason: 'as if it never was' })
      assert.deepEqual(await buckets(account.id), before)
    }
    await fc.assert(
      fc.asyncProperty(history, (events) => asTenant(id, () => play(events))),
      { numRuns: 40 }
    )
    assert.deepEqual(await asTenant(id, async () => (await verifyLedger()).faults), [])
  })
})
