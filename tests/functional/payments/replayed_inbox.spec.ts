import { test } from '@japa/runner'
import { one, rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { balanceOf } from '#ledger/queries/balance_of'
import { anAccount, type TestAccount } from '#tests/support/payments/an_account'
import { invoke, openPaynet, perform, send } from '#tests/support/payments/paynet_client'
import { openRegion } from '#tests/support/open_region'

const SUM = 25_000_00n

/** All that a call may have changed of the money, as one text. */
const DIGEST = `
  select md5(concat_ws('|',
    (select string_agg(e::text, ',' order by e.transaction_id, e.line)
       from entries e where e.tenant_id = :tenant),
    (select string_agg(b::text, ',' order by b.account_id)
       from balances b where b.tenant_id = :tenant),
    (select string_agg(p::text, ',' order by p.payment_id)
       from payments p where p.tenant_id = :tenant),
    (select string_agg(r::text, ',' order by r.payment_id)
       from payment_reversals r where r.tenant_id = :tenant))) as digest`

test.group('PAYNET | a day’s calls replayed', () => {
  test('twice over they leave the ledger as it was', async ({ assert }) => {
    const region = await openRegion('replay-jizzax', '1708', ['Zomin'])
    const paynet = await openPaynet(region)
    const inRegion = <T>(work: () => Promise<T>) => asTenant(region.id, work)
    const payers: TestAccount[] = []
    for (let n = 0; n < 4; n++) {
      payers.push(await inRegion(() => anAccount({ divisionId: region.divisions.Zomin! })))
    }
    const cancel = (transactionId: bigint) => invoke(paynet, 'CancelTransaction', { transactionId })
    let reference = 55_500_000_000n
    for (const { number } of payers) {
      const [paid, cancelled, early] = [++reference, ++reference, ++reference]
      await perform(paynet, number, paid, SUM)
      await perform(paynet, number, paid, SUM)
      await perform(paynet, number, paid, SUM + 1n)
      await perform(paynet, number, cancelled, SUM)
      await cancel(cancelled)
      await cancel(early)
      await perform(paynet, number, early, SUM)
      await perform(paynet, '0', ++reference, SUM)
      await send(paynet, { body: '{"jsonrpc":' })
    }
    const digest = async () => (await inRegion(() => one<{ digest: string }>(DIGEST)))!.digest
    const before = await digest()
    const calls = await inRegion(() =>
      rows<{ body: Buffer }>(
        `select body from provider_calls where tenant_id = :tenant order by id`
      )
    )
    assert.lengthOf(calls, payers.length * 9)

    for (const { body } of calls) await send(paynet, { body })
    await Promise.all(calls.map(({ body }) => send(paynet, { body })))

    assert.equal(await digest(), before)
    for (const { id } of payers) {
      assert.equal((await inRegion(() => balanceOf(id)))!.balanceMinor, -SUM)
    }
    await perform(paynet, payers[0]!.number, ++reference, SUM)
    assert.notEqual(await digest(), before)
  }).timeout(60_000)
})
