import { test } from '@japa/runner'
import { affect, one, rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { rotateChannelSecret } from '#payments/actions/rotate_channel_secret'
import { openRegion } from '#tests/support/open_region'
import { call, openGateway, type GatewayClient } from '#tests/support/payments/gateway_client'
import { invoke, KEY, openPayme } from '#tests/support/payments/payme_client'

const NEXT = 'the-next-key-of-payme-2027'
const UNAUTHORIZED = -32504

let payme: GatewayClient
const inRegion = <T>(work: () => Promise<T>) => asTenant(payme.region.id, work)
const codeWith = async (key: string) =>
  (await invoke(payme, 'CheckTransaction', { id: '0'.repeat(24) }, key)).code

async function storedSettings(): Promise<string> {
  const row = await one<{ text: string }>(
    `select settings::text as text from payment_channels
      where tenant_id = :tenant and adapter = 'payme'`
  )
  return row!.text
}

test.group('Payments | secrets of a channel', (group) => {
  group.setup(async () => {
    payme = await openPayme(await openRegion('maxfiy', '1799', ['Birinchi']), {})
  })

  test('are nowhere in clear: not in the row, not in the audit log', async ({ assert }) => {
    const settings = await inRegion(storedSettings)
    const log = await inRegion(() =>
      one<{ text: string }>(
        `select string_agg(a::text, ' ') as text from audit_log a where a.tenant_id = :tenant`
      )
    )
    assert.include(settings, 'sealed')
    for (const text of [settings, log!.text]) assert.notInclude(text, KEY)
    assert.include(log!.text, 'channel.opened')
  })

  test('open for their own region and channel only', async ({ assert }) => {
    const other = await openPayme(await openRegion('begona', '1798', ['Ikkinchi']), {})
    // What a person with the database in his hands could try: our sealed key in another region's row.
    const stolen = await inRegion(storedSettings)
    await asTenant(other.region.id, () =>
      affect(
        `update payment_channels set settings = :stolen::jsonb
          where tenant_id = :tenant and adapter = 'payme'`,
        { stolen }
      )
    )
    const { code } = await invoke(other, 'CheckTransaction', { id: '0'.repeat(24) })
    assert.equal(code, -32400, 'a channel without its secret is our own fault, and answers so')
  })

  test('a rotated one works beside the old one for a day', async ({ assert }) => {
    await inRegion(() => rotateChannelSecret({ code: 'payme', name: 'testKey', value: NEXT }))
    assert.notEqual(await codeWith(NEXT), UNAUTHORIZED)
    assert.notEqual(await codeWith(KEY), UNAUTHORIZED)

    // A day later: the row says when the old one ends.
    await inRegion(() =>
      affect(
        `update payment_channels
            set settings = jsonb_set(settings, '{testKey,1,until}', '"2026-01-01T00:00:00.000Z"')
          where tenant_id = :tenant and adapter = 'payme'`
      )
    )
    assert.notEqual(await codeWith(NEXT), UNAUTHORIZED)
    assert.equal(await codeWith(KEY), UNAUTHORIZED)
  })

  test('a value that does not fit, or a setting that is no secret, is refused', async ({
    assert,
  }) => {
    for (const change of [
      { name: 'testKey', value: '' },
      { name: 'accountField', value: 'x' },
      { name: 'nothing', value: 'x' },
    ]) {
      const rotation = { code: 'payme', ...change }
      await assert.rejects(() => inRegion(() => rotateChannelSecret(rotation)))
    }
  })

  test('two channels of one adapter have addresses and secrets of their own', async ({
    assert,
  }) => {
    const second = await openPayme(payme.region, {}, { code: 'payme-2' })
    const check = (key: string) =>
      invoke({ ...second, adapter: 'payme-2' }, 'CheckTransaction', { id: '0'.repeat(24) }, key)
    assert.notEqual((await check(KEY)).code, UNAUTHORIZED)
    await inRegion(() =>
      rotateChannelSecret({
        code: 'payme-2',
        name: 'testKey',
        value: 'x'.repeat(20),
        overlapHours: 0,
      })
    )
    assert.equal((await check(KEY)).code, UNAUTHORIZED, 'no overlap was asked for')
    assert.equal((await check('x'.repeat(20))).code !== UNAUTHORIZED, true)
    assert.notEqual(await codeWith(NEXT), UNAUTHORIZED, 'the first channel keeps its own')
    await assert.rejects(() => openPayme(payme.region, {}, { code: 'click-2' }))
  })

  test('a password inside a body is blotted out in the stored copy', async ({ assert }) => {
    const region = await openRegion('parolli', '1797', ['Uchinchi'])
    const soap = await openGateway(region, 'paynet_soap', { settings: { serviceId: '17' } })
    const envelope = (password: string) =>
      `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>` +
      `<u:GetInformationArguments xmlns:u="http://uws.provider.com/"><password>${password}</password>` +
      `<username>paynet</username><serviceId>17</serviceId></u:GetInformationArguments></s:Body></s:Envelope>`
    for (const password of ['maxfiy-parol', '<![CDATA[maxfiy-parol]]>']) {
      await call(soap, { headers: { 'content-type': 'text/xml' }, body: envelope(password) })
    }
    const kept = await asTenant(region.id, () =>
      rows<{ body: Buffer }>(`select body from provider_calls where tenant_id = :tenant`)
    )
    assert.lengthOf(kept, 2)
    for (const { body } of kept) {
      assert.notInclude(body.toString(), 'maxfiy-parol')
      assert.include(body.toString(), '************')
    }
  })
})
