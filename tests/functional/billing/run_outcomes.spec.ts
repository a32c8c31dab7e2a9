import { test } from '@japa/runner'
import type { DomainException } from '#shared/http/domain_exception'
import { one, rows } from '#shared/database/sql'
import { setPeriodState } from '#ledger/actions/set_period_state'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { advanceRun } from '#billing/actions/advance_run'
import { advanceRuns } from '#billing/actions/advance_runs'
import { cancelRun } from '#billing/actions/cancel_run'
import { freezeRun } from '#billing/actions/freeze_run'
import { issueRun } from '#billing/actions/issue_run'
import { planRun } from '#billing/actions/plan_run'
import { startRun } from '#billing/actions/start_run'
import { findInvoice } from '#billing/queries/find_invoice'
import { runComparison } from '#billing/queries/run_comparison'
import { runDeviations } from '#billing/queries/run_deviations'
import { runPreview } from '#billing/queries/run_preview'
import { BillingRegion, type Household } from '#tests/support/billing/billing_region'

const MAY = '2026-05-01'
const JUNE = '2026-06-01'
let region: BillingRegion
let homes: Household[]

const scopeOf = (period: string) => ({
  divisionId: region.whole,
  period,
  consumerClass: 'household' as const,
})
const code = (error: unknown) => (error as DomainException).code
const refusal = (work: () => Promise<unknown>) => region.in(work).then(() => null, code)

async function tryRun(period: string): Promise<string> {
  const runId = await region.in(async () => {
    const planned = await planRun(scopeOf(period), { trial: true, chunkAccounts: 2 })
    await startRun(planned.runId)
    return planned.runId
  })
  await advanceRuns(region.region.id)
  return runId
}

/** All that a run may leave behind, in an order that ids do not change. */
const books = () =>
  region.in(() =>
    one<Record<string, unknown>>(
      `select
         (select jsonb_agg(jsonb_build_array(account_id, balance_minor, d0, d1, d2, d3, d4)
                           order by account_id) from balances where tenant_id = :tenant) as balances,
         (select jsonb_agg(jsonb_build_array(account_id, period, charged_minor, closing_minor)
                           order by account_id, period, run_id)
            from invoices where tenant_id = :tenant) as invoices,
         (select sum(amount_minor)::text from entries
           where tenant_id = :tenant and account_id <> 0) as owed,
         (select count(*)::int from ledger_transactions where tenant_id = :tenant) as transactions`
    )
  )

test.group('Billing run | what becomes of it', (group) => {
  group.setup(async () => {
    region = await BillingRegion.open('billing8', '1748')
    homes = []
    for (let n = 0; n < 5; n++) {
      const home = await region.household({ electricStove: n === 4 })
      homes.push(home)
      await region.consume(home, { period: MAY, wh: 100_000n * BigInt(n + 1) })
      await region.consume(home, { period: JUNE, wh: 150_000n * BigInt(n + 1) })
    }
  })

  test('a run on trial leaves nothing behind but its figures', async ({ assert }) => {
    const before = await books()
    const runId = await tryRun(MAY)
    assert.deepEqual(await books(), before)
    const run = await region.run(runId)
    assert.equal(run.status, 'done')
    assert.isAbove(Number(run.amountMinor), 0)
    assert.equal(await refusal(() => freezeRun(runId)), 'E_RUN_NOT_DONE')
    assert.equal(await refusal(() => cancelRun(runId, 'a trial')), 'E_RUN_NOT_CANCELLABLE')

    const real = await region.bill(MAY, 2)
    assert.equal((await region.run(real)).amountMinor, run.amountMinor)
  })

  test('it is compared with the month before, and the largest differences come first', async ({
    assert,
  }) => {
    const trial = await tryRun(JUNE)
    const runId = await region.bill(JUNE, 2)
    for (const id of [trial, runId]) {
      const plans = await region.in(() => runComparison(id))
      const total = (of: 'quantityWh' | 'beforeWh') =>
        plans.reduce((sum, plan) => sum + BigInt(plan[of]), 0n)
      assert.equal(total('quantityWh'), 2_250_000n)
      assert.equal(total('beforeWh'), 1_500_000n)
      assert.lengthOf(plans, 2)
      const deviations = await region.in(() => runDeviations(id, 3))
      assert.equal(deviations.length, 3)
      const differences = deviations.map(
        ({ amountMinor, beforeMinor }) => BigInt(amountMinor) - BigInt(beforeMinor)
      )
      assert.deepEqual(
        differences,
        differences.toSorted((a, b) => Number(b - a))
      )
    }
  })

  test('cancelled, its money and months are as if it had never been', async ({ assert }) => {
    const [mayRun, juneRun] = await realRuns()
    const before = await ages(homes[2]!)
    assert.equal(await refusal(() => cancelRun(mayRun!, 'wrong')), 'E_RUN_FOLLOWED')
    const charged = await region.charges(homes[2]!)

    const cancellation = await region.in(() => cancelRun(juneRun!, 'readings were wrong'))
    await advanceRuns(region.region.id)
    assert.equal((await region.run(cancellation)).status, 'done')
    assert.equal((await region.run(juneRun!)).status, 'cancelled')
    assert.isNull(await region.in(() => findInvoice(homes[2]!.accountId, JUNE)))
    const may = charged[0]!.amountMinor
    assert.deepEqual(before, [String(BigInt(may) + BigInt(charged[1]!.amountMinor)), may])
    assert.deepEqual(await ages(homes[2]!), [may, may], 'what is owed is the debt of May')
    assert.deepEqual(await region.in(() => runPreview(scopeOf(JUNE))), {
      accounts: 5,
      withoutConsumption: 0,
      invoiced: 0,
      late: 0,
    })
    assert.equal(await refusal(() => cancelRun(juneRun!, 'twice')), 'E_RUN_NOT_CANCELLABLE')

    const again = await region.bill(JUNE, 3)
    const after = await region.charges(homes[2]!)
    assert.deepEqual(
      after.filter(({ runId }) => runId === again).map(({ lines }) => lines),
      charged.filter(({ runId }) => runId === juneRun).map(({ lines }) => lines)
    )
    assert.deepEqual(await faultsOfLedger(), [])
  })

  test('a cancellation cut after any chunk goes on where it stopped', async ({ assert }) => {
    const juneRun = (await realRuns()).at(-1)!
    const cancellation = await region.in(() => cancelRun(juneRun, 'cut in the middle'))
    let chunks = 0
    await advanceRun(region.region.id, cancellation, { isEnough: () => ++chunks === 1 })
    assert.equal((await region.run(cancellation)).status, 'running')
    await advanceRuns(region.region.id)
    assert.equal((await region.run(cancellation)).status, 'done')
    assert.deepEqual(await faultsOfLedger(), [])
    await region.bill(JUNE, 2)
  })

  test('in a closed month nothing is cancelled', async ({ assert }) => {
    const juneRun = (await realRuns()).at(-1)!
    const month = { divisionIds: [region.region.divisions.Birinchi!], period: JUNE }
    await region.in(() => setPeriodState({ ...month, state: 'closed' }))
    assert.equal(await refusal(() => cancelRun(juneRun, 'too late')), 'E_PERIOD_CLOSED')
    await region.in(() => setPeriodState({ ...month, state: 'open' }))
  })

  test('frozen it cannot be cancelled, and it is issued once', async ({ assert }) => {
    const juneRun = (await realRuns()).at(-1)!
    assert.equal(await refusal(() => issueRun(juneRun)), 'E_RUN_NOT_FROZEN')
    await region.in(() => freezeRun(juneRun))
    assert.equal(await refusal(() => cancelRun(juneRun, 'too late')), 'E_RUN_NOT_CANCELLABLE')
    await region.in(() => issueRun(juneRun))
    assert.equal((await region.run(juneRun)).status, 'issued')
    assert.equal(await refusal(() => issueRun(juneRun)), 'E_RUN_NOT_FROZEN')
    assert.equal(await refusal(() => freezeRun(juneRun)), 'E_RUN_NOT_DONE')
  })
})

async function realRuns(): Promise<string[]> {
  const found = await region.in(() =>
    rows<{ id: string }>(
      `select id from billing_runs
        where tenant_id = :tenant and mode = 'real' and status <> 'cancelled' order by id`
    )
  )
  return found.map(({ id }) => id)
}

/** The balance, and what of it is older than the month that the row stands on. */
async function ages({ accountId }: Household) {
  const row = await region.in(() =>
    one<{ balance: string; older: string }>(
      `select balance_minor::text as balance, (d1 + d2 + d3 + d4)::text as older from balances
        where tenant_id = :tenant and account_id = :accountId`,
      { accountId }
    )
  )
  return [row!.balance, row!.older]
}

const faultsOfLedger = () => region.in(async () => (await verifyLedger()).faults)
