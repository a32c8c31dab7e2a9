import { test } from '@japa/runner'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { runProgress } from '#billing/queries/run_progress'
import { BillingRegion } from '#tests/support/billing/billing_region'
import { dumpRun } from '#tests/support/billing/dump_run'
import { openManyHouseholds } from '#tests/support/billing/many_households'
import { startWorker } from '#tests/support/billing/worker_process'

const ACCOUNTS = 5000
const CHUNK = 50
const PERIOD = '2026-05-01'

test.group('A worker killed in the middle of a billing run', () => {
  test('twice, and the bills equal those of an undisturbed run', async ({ assert }) => {
    const calm = await BillingRegion.open('tinch', '1751')
    const rough = await BillingRegion.open('notinch', '1752')
    for (const region of [calm, rough]) await openManyHouseholds(region, ACCOUNTS, PERIOD)

    await calm.bill(PERIOD, CHUNK)
    const runId = await rough.plan(PERIOD, CHUNK)
    for (const atLeast of [500, 2500]) {
      const worker = startWorker()
      await doneAccounts(rough, runId, atLeast)
      await worker.kill()

      const { done, status } = (await rough.in(() => runProgress(runId)))!
      assert.equal(status, 'running', 'it was killed in the middle')
      assert.isBelow(done, ACCOUNTS)
      assert.deepEqual((await rough.in(() => verifyLedger())).faults, [], 'nothing is half-done')
    }
    const worker = startWorker()
    await doneAccounts(rough, runId, ACCOUNTS)
    await finished(rough, runId)
    await worker.kill()

    const expected = await dumpRun(calm)
    const found = await dumpRun(rough)
    for (const table of ['charges', 'entries', 'invoices', 'balances', 'errors'] as const) {
      assert.isAbove(expected[table].length, 100, table)
      assert.equal(found[table].length, expected[table].length, table)
      assert.equal(firstDifference(found[table], expected[table]), null, table)
    }

    const thirdId = await rough.bill(PERIOD, CHUNK)
    assert.equal((await rough.run(thirdId)).charges, 0, 'a third run bills nothing')
    const { errors, ...again } = await dumpRun(rough)
    assert.equal(firstDifference(again.charges, expected.charges), null)
    assert.equal(firstDifference(again.balances, expected.balances), null)
    assert.equal(errors.length, expected.errors.length * 2)
  }).timeout(180_000)
})

async function doneAccounts(region: BillingRegion, runId: string, atLeast: number) {
  for (;;) {
    const progress = await region.in(() => runProgress(runId))
    if (progress!.done >= atLeast) return
    await new Promise((next) => setTimeout(next, 5))
  }
}

async function finished(region: BillingRegion, runId: string) {
  while ((await region.run(runId)).status !== 'done') {
    await new Promise((next) => setTimeout(next, 20))
  }
}

function firstDifference(found: readonly string[], expected: readonly string[]): string | null {
  const at = found.findIndex((line, index) => line !== expected[index])
  return at === -1 ? null : `${found[at]} instead of ${expected[at]}`
}
