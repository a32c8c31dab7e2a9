import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import env from '#start/env'
import { rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { balanceOf } from '#ledger/queries/balance_of'
import { openChannel } from '#payments/actions/open_channel'
import { anAccount, type TestAccount } from '#tests/support/payments/an_account'
import { openRegion } from '#tests/support/open_region'
import type { Region } from '#tests/support/world'

const SUM = 150_000_00
let region: Region
let basic: string
let payer: TestAccount

/** A call of Uzum Bank; answers its body. */
async function call(path: string, fields: Record<string, unknown>): Promise<Answer> {
  const reply = await fetch(
    `http://127.0.0.1:${env.get('PORT')}/gateway/${region.code}/uzum/${path}`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'authorization': `Basic ${basic}` },
      body: JSON.stringify({ serviceId: 17, timestamp: Date.now(), ...fields }),
    }
  )
  return (await reply.json()) as Answer
}

type Answer = { status: string; errorCode?: string }

const create = (transId: string, amount = SUM) =>
  call('create', { transId, amount, params: { account: payer.number } })
const balance = () => asTenant(region.id, async () => (await balanceOf(payer.id))!.balanceMinor)

test.group('Uzum Bank | over HTTP', (group) => {
  group.setup(async () => {
    region = await openRegion('uzum-surxon', '1722', ['Denov'])
    const { login, password } = await asTenant(region.id, () =>
      openChannel({
        adapter: 'uzum',
        settings: { serviceId: '17' },
        networks: ['127.0.0.0/8', '::1/128'],
      })
    )
    basic = Buffer.from(`${login}:${password}`).toString('base64')
    payer = await asTenant(region.id, () => anAccount({ divisionId: region.divisions.Denov! }))
  })

  test('created, confirmed, reversed; every repeat has its code', async ({ assert }) => {
    const transId = randomUUID()
    assert.equal((await create(transId)).status, 'CREATED')
    assert.equal(await balance(), 0n)
    assert.equal((await create(transId)).errorCode, '10010')
    assert.equal((await call('confirm', { transId })).status, 'CONFIRMED')
    assert.equal(await balance(), -BigInt(SUM))
    assert.equal((await call('confirm', { transId })).errorCode, '10016')
    assert.equal((await call('status', { transId })).status, 'CONFIRMED')
    assert.equal((await call('reverse', { transId })).status, 'REVERSED')
    assert.equal((await call('reverse', { transId })).errorCode, '10018')
    assert.equal(await balance(), 0n)
  })

  test('a promise given up is never confirmed; every call is kept with its outcome', async ({
    assert,
  }) => {
    const transId = randomUUID()
    await create(transId)
    assert.equal((await call('reverse', { transId })).status, 'REVERSED')
    assert.equal((await call('confirm', { transId })).status, 'FAILED')
    assert.equal(await balance(), 0n)
    const kept = await asTenant(region.id, () =>
      rows<{ outcome: string }>(
        `select outcome from provider_calls
          where tenant_id = :tenant and reference = :transId order by id`,
        { transId }
      )
    )
    assert.deepEqual(
      kept.map(({ outcome }) => outcome),
      ['reserved', 'released', 'already_cancelled']
    )
  })
})
