import { test } from '@japa/runner'
import { receiveChart } from '#ledger/actions/receive_chart'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { openCashDesk } from '#payments/actions/open_cash_desk'
import { BillingRegion } from '#tests/support/billing/billing_region'
import { playMoney } from '#tests/support/model/play_money'

/** Nightly: `MODEL_RUNS=5000`. A failure prints its seed; `MODEL_SEED` plays it again. */
const RUNS = Number(process.env.MODEL_RUNS ?? 40)
const SECONDS = Number(process.env.MODEL_SECONDS ?? 60)
const SEED = process.env.MODEL_SEED === undefined ? undefined : Number(process.env.MODEL_SEED)

test.group('The money of two households, in any order of events', () => {
  test('agrees with the model after every command', async ({ assert }) => {
    const region = await BillingRegion.open('model1', '1751')
    await region.in(async () => {
      await receiveChart()
      await openCashDesk()
    })
    await playMoney(region, { runs: RUNS, seconds: SECONDS, seed: SEED })
    assert.deepEqual(await region.in(async () => (await verifyLedger()).faults), [])
  }).timeout((SECONDS + 60) * 1000)
})
