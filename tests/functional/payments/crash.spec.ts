import { test } from '@japa/runner'
import { one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { balanceOf } from '#ledger/queries/balance_of'
import { anAccount } from '#tests/support/payments/an_account'
import { startDoomedServer } from '#tests/support/payments/doomed_server'
import { invoke, openPaynet, perform } from '#tests/support/payments/paynet_client'
import { openRegion } from '#tests/support/open_region'
import { theWorld } from '#tests/support/world'

test.group('PAYNET | a server that dies', () => {
  test('killed between commit and answer: CheckTransaction says performed, a repeat says 201', async ({
    assert,
  }) => {
    const region = await openRegion('crash-navoiy', '1712', ['Karmana'])
    const paynet = await openPaynet(region)
    const payer = await asTenant(region.id, () =>
      anAccount({ divisionId: region.divisions.Karmana! })
    )
    const transactionId = 77700000001n
    const doomed = await startDoomedServer()

    const lost = perform({ ...paynet, port: doomed.port }, payer.number, transactionId, 40_000_00)
    await assert.rejects(() => lost, /socket hang up|ECONNRESET/)
    await doomed.died
    await doomed.stop()

    const check = await invoke(paynet, 'CheckTransaction', { transactionId })
    assert.strictEqual(check.body.result!.transactionState, 1)
    const repeat = await perform(paynet, payer.number, transactionId, 40_000_00)
    assert.equal(repeat.body.error!.code, 201)

    await asTenant(region.id, async () => {
      assert.equal((await balanceOf(payer.id))!.balanceMinor, -40_000_00n)
      const call = await one(
        `select outcome, convert_from(reply_body, 'UTF8') like '%providerTrnId%' as kept
           from provider_calls where tenant_id = :tenant and reference = :reference
          order by id limit 1`,
        { reference: String(transactionId) }
      )
      assert.deepEqual(call, { outcome: 'paid', kept: true })
    })
  }).timeout(60_000)

  test('without a database the provider hears its own "ask again", never a page', async ({
    assert,
  }) => {
    const { samarqand } = theWorld()
    const doomed = await startDoomedServer()
    doomed.loseDatabase()
    const paynet = { region: samarqand, login: 'x', password: 'y', port: doomed.port }
    const answer = await perform(paynet, '1', 77700000002n)
    await doomed.stop()
    assert.oneOf(answer.body.error!.code, [102, -32603])
    assert.match(String(answer.headers['content-type']), /json/)
    assert.notInclude(answer.text, 'ECONN')
  }).timeout(60_000)
})
