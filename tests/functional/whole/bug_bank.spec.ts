import { test } from '@japa/runner'
import { receiveChart } from '#ledger/actions/receive_chart'
import { openCashDesk } from '#payments/actions/open_cash_desk'
import { BillingRegion } from '#tests/support/billing/billing_region'
import { bugBank } from '#tests/support/model/bug_bank'
import { playMoney } from '#tests/support/model/play_money'
import { asOwner } from '#tests/support/world'

/** Most are found in the first histories; the rest is patience for a slow machine. */
const RUNS = 400
const SECONDS = 90

test.group('The bank of planted bugs', () => {
  test('the model finds every one of them', async ({ assert }) => {
    const region = await BillingRegion.open('model2', '1752')
    await region.in(async () => {
      await receiveChart()
      await openCashDesk()
    })
    await asOwner(async (owner) => {
      const missed: string[] = []
      for (const bug of await bugBank(owner)) {
        for (const statement of bug.plant) await owner.query(statement)
        try {
          const found = await playMoney(region, {
            runs: RUNS,
            seconds: SECONDS,
            shrink: false,
          }).then(
            () => false,
            () => true
          )
          if (!found) missed.push(bug.name)
        } finally {
          for (const statement of bug.heal) await owner.query(statement)
        }
      }
      assert.deepEqual(missed, [])
    })
  }).timeout(600_000)
})
