import { test } from '@japa/runner'
import { asTenant } from '#shared/tenancy/as_tenant'
import { payPage } from '#shared/documents/pay_page'
import { openOutboundChannel } from '#payments/actions/open_outbound_channel'
import { theWorld } from '#tests/support/world'

const samarqand = () => theWorld().samarqand
const MERCHANT = '5e730e8e0b852a417aa49ceb'

type Props = { links: { title: string; href: string }[] | null; amountMinor: string }

test.group('The page of payment', () => {
  test('leads an invoice of the region to every system that makes links', async ({
    client,
    assert,
  }) => {
    const path = `/pay/${samarqand().code}`
    const shown = async (query: Record<string, string>) => {
      const page = await client.get(path).qs(query).withInertia()
      page.assertStatus(200)
      return (page.body() as { props: Props }).props
    }
    assert.deepEqual((await shown({ account: '1000000018', amount: '500000' })).links, [])
    assert.isNull(await asTenant(samarqand().id, payPage))

    await asTenant(samarqand().id, () =>
      openOutboundChannel({
        ...{ code: 'payme_link', title: 'Payme', adapter: 'payme_link' },
        settings: { merchantId: MERCHANT },
      })
    )
    assert.match((await asTenant(samarqand().id, payPage))!, new RegExp(`${path}$`))
    const { links } = await shown({ account: '1000000018', amount: '500000' })
    assert.lengthOf(links!, 1)
    assert.equal(links![0]!.title, 'Payme')
    const told = Buffer.from(new URL(links![0]!.href).pathname.slice(1), 'base64').toString()
    assert.include(told, `m=${MERCHANT};ac.account=1000000018;a=500000`)

    assert.equal((await shown({ account: '1000000018', sum: '5000,50' })).amountMinor, '500050')
    assert.isNull((await shown({ account: '1000000018', amount: '0' })).links)
    assert.isNull((await shown({ account: "1'; drop", amount: '-5' })).links)
  })

  test('of a region that is not there is not there', async ({ client }) => {
    const page = await client.get('/pay/nowhere').qs({ account: '1', amount: '1' })
    page.assertStatus(404)
  })
})
