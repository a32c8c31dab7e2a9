import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { affect, one, rows } from '#shared/database/sql'
import { balanceOf } from '#ledger/queries/balance_of'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { openCashDesk } from '#payments/actions/open_cash_desk'
import { payAtDesk } from '#tests/support/payments/at_the_desk'
import { reversePayment } from '#payments/actions/reverse_payment'
import { advanceRuns } from '#billing/actions/advance_runs'
import { advancePenaltyRuns } from '#billing/actions/advance_penalty_runs'
import { cancelRun } from '#billing/actions/cancel_run'
import { movePenaltyRun } from '#billing/actions/move_penalty_run'
import { planPenaltyRun } from '#billing/actions/plan_penalty_run'
import { waivePenalty } from '#billing/actions/waive_penalty'
import { chargesOfAccount } from '#billing/queries/charges_of_account'
import { openItems } from '#billing/queries/open_items'
import { BillingRegion, type Household } from '#tests/support/billing/billing_region'

let region: BillingRegion

/** 200 kWh of January 2026 by 600 soʻm: 120 000, due on 10 February. */
const JANUARY = '2026-01-01'
const FEBRUARY = '2026-02-01'

async function debtor(): Promise<Household> {
  const home = await region.household()
  await region.consume(home, { period: JANUARY, wh: 200_000n })
  return home
}

async function penalize(period: string, chunkAccounts?: number): Promise<string> {
  const runId = await region.in(async () => {
    const scope = { divisionId: region.whole, period, consumerClass: 'household' as const }
    const planned = await planPenaltyRun(scope, { chunkAccounts })
    await movePenaltyRun(planned.runId, 'start')
    return planned.runId
  })
  await advancePenaltyRuns(region.region.id)
  return runId
}

const pay = (home: Household, day: string, amountMinor: bigint) =>
  region.in(() =>
    payAtDesk({
      accountId: home.accountId,
      amountMinor,
      reference: randomUUID(),
      paidAt: `${day}T12:00:00+05:00`,
    })
  )

const penalties = (home: Household) =>
  region.in(async () =>
    rows<{ period: string; amountMinor: string; chargeId: string }>(
      `select period, amount_minor as "amountMinor", charge_id as "chargeId" from charges
        where tenant_id = :tenant and account_id = :accountId and kind = 2 order by charge_id`,
      { accountId: home.accountId }
    )
  )

const amounts = (home: Household) =>
  penalties(home).then((found) => found.map(({ period, amountMinor }) => [period, amountMinor]))

test.group('Penalty run', (group) => {
  group.setup(async () => {
    region = await BillingRegion.open('penalty1', '1751')
    await region.in(() => openCashDesk())
  })

  test('each day of delay costs a thousandth; the same run again costs nothing', async ({
    assert,
  }) => {
    const [silent, late, timely] = [await debtor(), await debtor(), await debtor()]
    await region.billOnTime(JANUARY)
    await pay(late, '2026-02-20', 120_000_00n)
    await pay(timely, '2026-02-10', 120_000_00n)

    const runId = await penalize(FEBRUARY, 2)

    assert.deepEqual(await amounts(silent), [[FEBRUARY, '216000']], '18 days of 120 soʻm')
    assert.deepEqual(await amounts(late), [[FEBRUARY, '120000']], 'through the day of payment')
    assert.deepEqual(await amounts(timely), [])
    const run = await region.in(() =>
      one<{ status: string; amount: string }>(
        `select r.status, sum(c.amount_minor)::text as amount from penalty_runs r
           join penalty_chunks c on c.tenant_id = :tenant and c.run_id = r.id
          where r.tenant_id = :tenant and r.id = :runId group by r.status`,
        { runId }
      )
    )
    assert.deepEqual(run, { status: 'done', amount: '336000' })
    await penalize(FEBRUARY)
    assert.lengthOf(await penalties(silent), 1)
    const balance = await region.in(() => balanceOf(silent.accountId))
    assert.equal(balance!.balanceMinor, 122_160_00n)
    assert.deepEqual(await region.in(() => verifyLedger()).then(({ faults }) => faults), [])

    const items = await region.in(() => openItems(silent.accountId))
    assert.deepEqual(
      items.map(({ openMinor }) => openMinor),
      [120_000_00n, 2_160_00n]
    )
    const [charge] = await region.in(() => chargesOfAccount(silent.accountId))
    assert.equal(charge!.kind, 2)
    assert.deepInclude(charge!.lines[0]!, {
      from: '2026-02-11',
      to: '2026-03-01',
      quantityWh: 120_000_00n,
      priceMinor: 1000n,
      amountMinor: 216_000n,
      planId: null,
    })
  })

  test('nothing grows on a penalty, and money pays principal before it', async ({ assert }) => {
    const home = await debtor()
    await region.billOnTime(JANUARY)
    await penalize(FEBRUARY)
    await pay(home, '2026-03-01', 60_000_00n)
    const items = await region.in(() => openItems(home.accountId))
    assert.deepEqual(
      items.map(({ openMinor }) => openMinor),
      [60_000_00n, 2_160_00n]
    )
    await penalize('2026-03-01')
    // One day of 120 soʻm, thirty of 60.
    assert.deepEqual((await amounts(home)).at(-1), ['2026-03-01', '192000'])
  })
})

test.group('Penalty run | what comes afterwards', (group) => {
  group.setup(async () => {
    region = await BillingRegion.open('penalty2', '1752')
    await region.in(() => openCashDesk())
  })

  test('a payment that arrives late with an earlier day gives the penalty back; its reversal takes it again', async ({
    assert,
  }) => {
    const home = await debtor()
    await region.billOnTime(JANUARY)
    await penalize(FEBRUARY)
    const payment = await pay(home, '2026-02-10', 120_000_00n)
    await penalize(FEBRUARY)
    assert.deepEqual(await amounts(home), [
      [FEBRUARY, '216000'],
      [FEBRUARY, '-216000'],
    ])
    assert.equal((await region.in(() => balanceOf(home.accountId)))!.balanceMinor, 0n)

    await region.in(() => reversePayment({ paymentId: payment.id, reason: 'bank' }))
    await penalize(FEBRUARY)
    assert.deepEqual((await amounts(home)).at(-1), [FEBRUARY, '216000'])
    assert.deepEqual(await region.in(() => verifyLedger()).then(({ faults }) => faults), [])
  })

  test('a dispute suspends it', async ({ assert }) => {
    const home = await debtor()
    await region.billOnTime(JANUARY)
    await region.in(() =>
      affect(
        `insert into penalty_holds
           (tenant_id, account_id, lot_period, valid_from, valid_to, cause, document, recorded_by)
         values (:tenant, :accountId, :period, '2026-02-15', '2026-02-25', 'dispute', 'letter 1', 'test')`,
        { accountId: home.accountId, period: JANUARY }
      )
    )
    await penalize(FEBRUARY)
    assert.deepEqual(await amounts(home), [[FEBRUARY, '96000']], '8 days of 120 soʻm')
  })

  test('what was let go is asked for no more, and only once let go', async ({ assert }) => {
    const home = await debtor()
    await region.billOnTime(JANUARY)
    await penalize(FEBRUARY)
    const [charge] = await penalties(home)
    const waive = () =>
      region.in(() => waivePenalty({ chargeId: charge!.chargeId, reason: 'flood' }))
    await waive()
    await assert.rejects(waive, /E_PENALTY_WAIVED/)
    await penalize(FEBRUARY)
    assert.lengthOf(await penalties(home), 1)
    const items = await region.in(() => openItems(home.accountId))
    assert.deepEqual(
      items.map(({ openMinor }) => openMinor),
      [120_000_00n]
    )
    await penalize('2026-03-01')
    assert.deepEqual((await amounts(home)).at(-1), ['2026-03-01', '372000'])
    assert.deepEqual(await region.in(() => verifyLedger()).then(({ faults }) => faults), [])
  })

  test('refused: {why}')
    .with([
      { why: 'E_PENALTY_LATER', period: JANUARY },
      { why: 'E_MONTH_NOT_OVER', period: '2099-01-01' },
    ])
    .run(async ({ assert }, { why, period }) => {
      await assert.rejects(() => penalize(period), new RegExp(why))
    })

  test('two workers at once charge everybody once', async ({ assert }) => {
    const homes = [await debtor(), await debtor(), await debtor(), await debtor()]
    await region.billOnTime(JANUARY)
    await region.in(async () => {
      const scope = {
        divisionId: region.whole,
        period: '2026-03-01',
        consumerClass: 'household' as const,
      }
      const { runId } = await planPenaltyRun(scope, { chunkAccounts: 1 })
      await movePenaltyRun(runId, 'start')
    })
    const { id } = region.region
    await Promise.all([advancePenaltyRuns(id), advancePenaltyRuns(id)])
    for (const home of homes) {
      assert.deepEqual(await amounts(home), [['2026-03-01', '588000']], '49 days of 120 soʻm')
    }
  })
})

test.group('Penalty run | after a billing run was taken back', () => {
  test('a month cancelled and billed again grows the penalty of a month billed once', async ({
    assert,
  }) => {
    region = await BillingRegion.open('penalty9', '1759')
    const silent = await debtor()
    const first = await region.billOnTime(JANUARY)
    await region.in(() => cancelRun(first, 'billed too early'))
    await advanceRuns(region.region.id)
    await region.billOnTime(JANUARY)
    await penalize(FEBRUARY)
    assert.deepEqual(await amounts(silent), [[FEBRUARY, '216000']])
  })
})
