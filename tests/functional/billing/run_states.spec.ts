import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { addMonths } from '#shared/kernel/calendar'
import { closePeriod } from '#ledger/actions/close_period'
import { setPeriodState } from '#ledger/actions/set_period_state'
import { advanceRun } from '#billing/actions/advance_run'
import { advanceRuns } from '#billing/actions/advance_runs'
import { planRun } from '#billing/actions/plan_run'
import { resumeRun } from '#billing/actions/resume_run'
import { startRun } from '#billing/actions/start_run'
import { stopRun } from '#billing/actions/stop_run'
import { runPreview } from '#billing/queries/run_preview'
import { runProgress } from '#billing/queries/run_progress'
import { runRows } from '#billing/queries/run_rows'
import { runningWork } from '#billing/queries/running_work'
import { theWorld } from '#tests/support/world'
import { asTenant } from '#shared/tenancy/as_tenant'
import { BillingRegion } from '#tests/support/billing/billing_region'

let region: BillingRegion
const household = 'household' as const

const plan = (period: string, divisionId: number) =>
  region.in(() => planRun({ period, divisionId, consumerClass: household }))

test.group('Billing run | its states', (group) => {
  group.setup(async () => {
    region = await BillingRegion.open('billing5', '1745')
    for (let n = 0; n < 4; n++) {
      const home = await region.household()
      await region.consume(home, { period: '2026-05-01', wh: 100_000n })
      await region.consume(home, { period: '2026-06-01', wh: 100_000n })
    }
  })

  test('a preview counts what the run will meet', async ({ assert }) => {
    await region.household({ district: 'Ikkinchi' })
    const scope = { period: '2026-05-01', consumerClass: household }
    assert.deepEqual(await region.in(() => runPreview({ ...scope, divisionId: region.whole })), {
      accounts: 5,
      withoutConsumption: 1,
      invoiced: 0,
      late: 0,
    })
  })

  test('stopped in the middle and resumed, it ends as if nothing had happened', async ({
    assert,
  }) => {
    const runId = await region.plan('2026-05-01', 2)
    let chunks = 0
    await advanceRun(region.region.id, runId, {
      chunkDone() {
        chunks += 1
        return chunks === 1 ? region.in(() => stopRun(runId)) : undefined
      },
    })
    assert.equal(chunks, 1)
    assert.equal((await region.run(runId)).status, 'stopped')
    assert.equal(await advanceRuns(region.region.id), 0)
    assert.deepInclude(await region.in(() => runProgress(runId)), { done: 2, total: 5 })

    await region.in(() => resumeRun(runId))
    assert.lengthOf(await region.in(() => runningWork([region.whole])), 1)
    await advanceRuns(region.region.id)
    assert.deepInclude(await region.run(runId), { status: 'done', charges: 4 })
  })

  test('no account is in two runs under way: neither of a district nor of the region', async ({
    assert,
  }) => {
    const { Birinchi, Ikkinchi } = region.region.divisions
    const { runId } = await plan('2026-06-01', Birinchi!)
    await assert.rejects(() => plan('2026-06-01', region.whole), 'E_RUN_UNDER_WAY')
    await assert.rejects(() => plan('2026-05-01', Birinchi!), 'E_RUN_UNDER_WAY')
    const beside = await plan('2026-05-01', Ikkinchi!)

    await region.in(() => stopRun(runId))
    await region.in(() => stopRun(beside.runId))
    const whole = await plan('2026-06-01', region.whole)
    await assert.rejects(() => region.in(() => resumeRun(runId)), 'E_RUN_UNDER_WAY')
    await region.in(() => stopRun(whole.runId))
  })

  test('two plans at the same moment: one of them is refused', async ({ assert }) => {
    const both = await Promise.allSettled([
      plan('2026-06-01', region.whole),
      plan('2026-06-01', region.whole),
    ])
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    const planned = both.find((one) => one.status === 'fulfilled')!
    await region.in(() => stopRun(planned.value.runId))
  })

  test('in a closed month nothing is planned, and what was planned fails and says why', async ({
    assert,
  }) => {
    const divisionId = region.region.divisions.Birinchi!
    const period = '2026-06-01'
    const { runId } = await plan(period, divisionId)
    await region.in(() => startRun(runId))
    await assert.rejects(
      () => region.in(() => closePeriod({ divisionId, period })),
      'E_PERIOD_NOT_READY'
    )
    const month = { divisionIds: [divisionId], period }
    await region.in(() => setPeriodState({ ...month, state: 'closed' }))

    await assert.rejects(() => advanceRuns(region.region.id), 'E_PERIOD_CLOSED')
    assert.deepInclude(await region.run(runId), { status: 'failed', lastError: 'E_PERIOD_CLOSED' })
    await assert.rejects(() => plan(period, divisionId), 'E_PERIOD_CLOSED')

    await region.in(() => setPeriodState({ ...month, state: 'open' }))
    await region.in(() => resumeRun(runId))
    await advanceRuns(region.region.id)
    assert.deepInclude(await region.run(runId), { status: 'done', charges: 4, lastError: null })
  })

  test('what makes no sense is refused', async ({ assert }) => {
    const { runId } = await plan('2026-05-01', region.whole)
    await region.in(() => startRun(runId))
    await assert.rejects(() => region.in(() => startRun(runId)), 'E_RUN_NOT_PLANNED')
    await assert.rejects(() => region.in(() => resumeRun(runId)), 'E_RUN_NOT_STOPPED')
    await advanceRuns(region.region.id)
    await assert.rejects(() => region.in(() => stopRun(runId)), 'E_RUN_NOT_RUNNING')
    await assert.rejects(
      () => plan(addMonths(clock.period(), 1), region.whole),
      'E_MONTH_NOT_BEGUN'
    )
  })

  test('another region sees nothing of it', async ({ assert }) => {
    const { buxoro } = theWorld()
    const runs = await asTenant(buxoro.id, () =>
      runRows({ divisionIds: [region.whole, ...Object.values(buxoro.divisions)] })
    )
    assert.deepEqual(runs, [])
    assert.isAbove((await region.in(() => runRows({ divisionIds: [region.whole] }))).length, 0)
  })
})
