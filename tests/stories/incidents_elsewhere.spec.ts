import { test } from '@japa/runner'
import { affect, one } from '#shared/database/sql'
import { clock } from '#shared/clock'
import { changeRule } from '#reference/actions/change_rule'
import { advanceRun } from '#billing/actions/advance_run'
import { planRun } from '#billing/actions/plan_run'
import { resumeRun } from '#billing/actions/resume_run'
import { startRun } from '#billing/actions/start_run'
import { stopRun } from '#billing/actions/stop_run'
import {
  invoke,
  openPaynet,
  perform,
  type PaynetClient,
} from '#tests/support/payments/paynet_client'
import { StoryRegion, type Supplied } from '#tests/support/stories/story_region'

/** What went wrong elsewhere, told as it would go here. */
let region: StoryRegion
let paynet: PaynetClient

const household = (openedOn: string) =>
  region.account({ planCode: 'electricity-household', openedOn })

const payments = ({ accountId }: Supplied) =>
  region.region.in(async () => {
    const found = await one<{ count: string; minor: string }>(
      `select count(*) as count, coalesce(sum(amount_minor), 0)::text as minor from payments
        where tenant_id = :tenant and account_id = :accountId`,
      { accountId }
    )
    return [Number(found!.count), BigInt(found!.minor)]
  })

test.group('Incidents that happened elsewhere', (group) => {
  group.setup(async () => {
    region = await StoryRegion.open('voqealar', '1776')
    paynet = await openPaynet(region.region.region)
  })

  /**
   * July 2024: after a fault of the channel payments were sent again, and displays showed them twice.
   * Here the sender's number is the payment: sent ten times, five of them at once, it is one.
   */
  test('1. a payment that is sent again is neither taken nor shown twice', async ({ assert }) => {
    const home = await household('2025-07-01')
    await region.region.consume(home, { period: '2025-07-01', wh: 200_000n })
    await region.bill('2025-07-01')
    const shown = async () => {
      const answer = await invoke(paynet, 'GetInformation', { fields: { account: home.number } })
      return (answer.body.result!.fields as unknown as { debt: number }).debt
    }
    assert.equal(await shown(), 120_000_00)

    const send = () => perform(paynet, home.number, 77_000_000_001n, 50_000_00)
    const atOnce = await Promise.all([send(), send(), send(), send(), send()])
    for (let again = 0; again < 5; again++) atOnce.push(await send())
    assert.lengthOf(
      atOnce.filter(({ body }) => body.result),
      1,
      'one is acknowledged, the others are told that it exists'
    )
    assert.deepEqual(await payments(home), [1, 50_000_00n])
    assert.equal(await shown(), 70_000_00)
    assert.equal(await region.balance(home), 70_000_00n)
  })

  /**
   * November 2022: billing stood still for two days, and the automatic cutting of debtors had to be
   * stopped by hand, because nobody knew any more who had paid. Here money is taken while a run
   * stands; the payer's own day counts; and the run goes on where it stopped.
   */
  test('2. billing that stands still for two days makes nobody a debtor', async ({ assert }) => {
    const homes = [await household('2025-08-01'), await household('2025-08-01')]
    for (const home of homes) {
      await region.region.consume(home, { period: '2025-08-01', wh: 100_000n })
    }
    const runId = await stoppedInTheMiddle('2025-08-01')

    // The second night: one pays although his bill is not out; the other on the last day.
    await region.pay(homes[0]!, '2025-09-02', 60_000_00n)
    await region.on('2025-09-03', () => resumeRun(runId))
    await clock.at('2025-09-03T10:00', () => advanceRun(region.region.region.id, runId))
    for (const home of homes) {
      assert.deepEqual(await region.charged(home, '2025-08-01'), [60_000_00n])
    }
    assert.equal(await region.balance(homes[0]!), 0n)

    // Paid on the 10th at a channel that could tell us only on the 12th.
    await region.pay(homes[1]!, '2025-09-10', 60_000_00n, '2025-09-12')
    await region.penalize('2025-09-01')
    for (const home of homes) {
      assert.deepEqual(await region.penalties(home, '2025-09-01'), [])
      assert.equal(await region.balance(home), 0n)
    }
  })

  /**
   * The tariff changed while consumers had paid two months ahead, and they were billed by the new
   * prices all the same. Here what was paid before keeps its price for two months, kWh by kWh.
   */
  test('3. two months paid ahead keep the old price, and the third does not', async ({
    assert,
  }) => {
    const home = await household('2025-04-01')
    const months = ['2025-04-01', '2025-05-01', '2025-06-01', '2025-07-01']
    for (const period of months) await region.region.consume(home, { period, wh: 300_000n })
    // 300 kWh by the prices of April: 200 × 450 + 100 × 900. April itself, and two months ahead.
    await region.pay(home, '2025-04-25', 3n * 180_000_00n)
    for (const period of months) await region.bill(period)
    const charged = []
    for (const period of months) charged.push(...(await region.charged(home, period)))
    assert.deepEqual(charged, [180_000_00n, 180_000_00n, 180_000_00n, 200_000_00n])
    assert.equal(await region.balance(home), 200_000_00n)
  })

  /**
   * Spring 2026: the heating norm was kept until 15 March when the bills were out already. Here a run
   * prices the month anew, with each part of the month having its days of its norm.
   */
  test('4. a season that is extended in the middle of a billed month is billed by the difference', async ({
    assert,
  }) => {
    await region.region.in(forgetSpring2026)
    const home = await region.account({ planCode: 'gas-household', openedOn: '2026-03-01' })
    await region.region.consume(home, { period: '2026-03-01', wh: 310_000n })
    await region.region.consume(home, { period: '2026-04-01', wh: 0n })
    await region.bill('2026-03-01')
    const billed = (100n * 1000n + 210n * 1800n) * 100n
    assert.deepEqual(await region.charged(home, '2026-03-01'), [billed])

    await region.on('2026-04-10', extendSpring2026)
    await region.bill('2026-04-01', { rerateFrom: '2026-03-01' })
    // Ten m³ a day. 1–15 March: 150 m³ within 500 × 15 ÷ 31. 16–31 March: 160 m³, of which
    // 100 × 16 ÷ 31 = 51.613 m³ within the norm and 108.387 m³ above it.
    const owed = 150_000_00n + 51_613_00n + (108_387n * 1800_00n) / 1000n
    assert.equal(owed, 396_709_60n)
    assert.deepEqual(await region.charged(home, '2026-03-01'), [billed, owed - billed])
    assert.equal(await region.balance(home), owed)
  })

  /**
   * Consumers who owed others (waste collection) were turned away by one channel and served by the
   * next, or their money was taken and lay nowhere. Here no debt to others is mixed into an account;
   * what may not pay is told by its own code, in the question and in the payment, nothing is taken,
   * and the same transaction passes once it may.
   */
  test('5. an account that may not be paid is refused by its own code, before and while paying', async ({
    assert,
  }) => {
    const home = await household('2025-07-01')
    const pay = () => perform(paynet, home.number, 77_000_000_002n, 50_000_00)
    await setStatus(home, 'closed')
    const asked = await invoke(paynet, 'GetInformation', { fields: { account: home.number } })
    assert.equal(asked.body.error!.code, 501)
    assert.equal((await pay()).body.error!.code, 501)
    assert.deepEqual(await payments(home), [0, 0n])

    await setStatus(home, 'active')
    assert.isDefined((await pay()).body.result)
    assert.deepEqual(await payments(home), [1, 50_000_00n])
    assert.equal(await region.balance(home), -50_000_00n)
    assert.deepEqual(await region.faults(), [])
  })
})

async function stoppedInTheMiddle(period: string): Promise<string> {
  const scope = { divisionId: region.region.whole, period, consumerClass: 'household' as const }
  const runId = await region.on('2025-09-01', async () => {
    const planned = await planRun(scope, { chunkAccounts: 1 })
    await startRun(planned.runId)
    return planned.runId
  })
  let chunks = 0
  await clock.at('2025-09-01T10:00', () =>
    advanceRun(region.region.region.id, runId, {
      chunkDone() {
        chunks += 1
        return chunks === 2 ? region.region.in(() => stopRun(runId)) : undefined
      },
    })
  )
  return runId
}

async function forgetSpring2026() {
  await affect(
    `delete from rule_values
      where tenant_id = :tenant and code = 'heating_to_mmdd' and valid_from = '2026-03-01'`
  )
  await affect(
    `update rule_values set valid_to = '2026-04-01'
      where tenant_id = :tenant and code = 'heating_to_mmdd' and valid_to = '2026-03-01'`
  )
}

function extendSpring2026() {
  return changeRule({
    code: 'heating_to_mmdd',
    scope: 'all',
    origin: 'centre',
    unit: 'month and day',
    value: '316',
    validFrom: '2026-03-01',
    validTo: '2026-04-01',
    act: 'order of the ministry for the spring of 2026',
    reason: 'a cold spring',
    source: 'S28',
  })
}

function setStatus({ accountId }: Supplied, status: 'active' | 'closed') {
  return region.region.in(() =>
    affect(
      `update personal_accounts set status = :status where tenant_id = :tenant and id = :accountId`,
      { accountId, status }
    )
  )
}
