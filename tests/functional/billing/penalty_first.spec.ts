import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { affect, rows } from '#shared/database/sql'
import { balanceOf } from '#ledger/queries/balance_of'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { advancePenaltyRuns } from '#billing/actions/advance_penalty_runs'
import { movePenaltyRun } from '#billing/actions/move_penalty_run'
import { planPenaltyRun } from '#billing/actions/plan_penalty_run'
import { openItems } from '#billing/queries/open_items'
import { CHARGE_KIND } from '#billing/rules/charge_kind'
import { openCashDesk } from '#payments/actions/open_cash_desk'
import { allocationOfPayment } from '#payments/queries/allocation_of_payment'
import { BillingRegion, type Household } from '#tests/support/billing/billing_region'
import { payAtDesk } from '#tests/support/payments/at_the_desk'

const JANUARY = '2026-01-01'
const FEBRUARY = '2026-02-01'
const MARCH = '2026-03-01'
const APRIL = '2026-04-01'
const PENALTY_FIRST = 2n

let region: BillingRegion
let home: Household

async function penalize(period: string) {
  await region.in(async () => {
    const scope = { divisionId: region.whole, period, consumerClass: 'household' as const }
    const { runId } = await planPenaltyRun(scope)
    await movePenaltyRun(runId, 'start')
  })
  await advancePenaltyRuns(region.region.id)
  const found = await region.in(() =>
    rows<{ minor: string }>(
      `select amount_minor::text as minor from charges
        where tenant_id = :tenant and account_id = :accountId and kind = :kind and period = :period`,
      { ...home, kind: CHARGE_KIND.penalty, period }
    )
  )
  return found.map(({ minor }) => BigInt(minor))
}

/** Pays at the desk; what it went to, as the receipt tells it. */
const pay = (day: string, amountMinor: bigint) =>
  region.in(async () => {
    const payment = await payAtDesk({
      accountId: home.accountId,
      amountMinor,
      reference: randomUUID(),
      paidAt: `${day}T12:00:00+05:00`,
    })
    const { lines } = await allocationOfPayment(payment)
    return lines.map(({ item, amountMinor: part }) => [item.chargeKind, part])
  })

const standing = () =>
  region.in(async () => ({
    balance: (await balanceOf(home.accountId))!.balanceMinor,
    open: (await openItems(home.accountId)).map(({ openMinor }) => openMinor),
    faults: (await verifyLedger()).faults,
  }))

/**
 * The dated rule `allocation_order`, lived through: from 1 March penalties are paid first, so that what
 * they took does not lessen the principal on which the next ones grow.
 */
test.group('Billing | penalties where penalties are paid first', (group) => {
  group.setup(async () => {
    region = await BillingRegion.open('order2', '1762')
    home = await region.household()
    await region.in(async () => {
      await openCashDesk()
      await affect(
        `insert into rule_values (tenant_id, code, scope, value, unit, valid_from, act, source,
                                  confidence, origin)
         values (:tenant, 'allocation_order', 'household', :value, '', :from, 'order 12', 'test', 'H',
                 'local')`,
        { value: PENALTY_FIRST, from: MARCH }
      )
    })
    await region.consume(home, { period: JANUARY, wh: 200_000n })
    await region.billOnTime(JANUARY)
  })

  test('February: 120 000 soʻm were due on the 10th, 18 days by a thousandth', async ({
    assert,
  }) => {
    assert.deepEqual(await penalize(FEBRUARY), [2_160_00n])
  })

  test('10 March: of 60 000 the penalty takes 2 160, the rest lessens the principal', async ({
    assert,
  }) => {
    assert.deepEqual(await pay('2026-03-10', 60_000_00n), [
      [CHARGE_KIND.penalty, 2_160_00n],
      [CHARGE_KIND.consumption, 57_840_00n],
    ])
    assert.deepEqual((await standing()).open, [62_160_00n])
  })

  test('March: ten days on 120 000 and 21 on 62 160, not on the 60 000 of the other order', async ({
    assert,
  }) => {
    assert.deepEqual(await penalize(MARCH), [10n * 120_00n + (21n * 62_160_00n) / 1000n])
    assert.deepEqual(await penalize(MARCH), [2_505_36n], 'asked again nothing is new')
  })

  test('April: the next money pays that penalty before the principal again', async ({ assert }) => {
    assert.deepEqual(await pay('2026-04-05', 10_000_00n), [
      [CHARGE_KIND.penalty, 2_505_36n],
      [CHARGE_KIND.consumption, 7_494_64n],
    ])
    const left = 62_160_00n - 7_494_64n
    assert.deepEqual(await penalize(APRIL), [
      // Five days before the payment and 25 after it, rounded once.
      (5n * 62_160_00n + 25n * left + 500n) / 1000n,
    ])
    const { balance, open, faults } = await standing()
    const sum = open.reduce((all, minor) => all + minor, 0n)
    assert.equal(balance, sum)
    assert.include(open, left)
    assert.isEmpty(faults)
  })
})
