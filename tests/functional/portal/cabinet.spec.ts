import { test } from '@japa/runner'
import type { ApiClient, ApiResponse } from '@japa/api-client'
import limiter from '@adonisjs/limiter/services/main'
import { one, rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { anAccount } from '#tests/support/payments/an_account'
import { PASSWORD, theWorld, type Region } from '#tests/support/world'

const PHONE = '998901234567'

function consumerIn(region: Region, number: string, owed: bigint, phone = PHONE) {
  const divisionId = region.divisions.Urgut ?? region.divisions.Vobkent!
  return asTenant(region.id, () =>
    anAccount({ divisionId, number, phone, owes: { '2026-09-05': owed } })
  )
}

function askCode(client: ApiClient, region: string, number: string) {
  const form = { region, number }
  return client.post('/cabinet/code-request').form(form).withCsrfToken().redirects(0)
}

function enter(client: ApiClient, region: string, number: string, code: string) {
  const form = { region, number, code }
  return client.post('/cabinet/session').form(form).withCsrfToken().redirects(0)
}

type Session = ReturnType<ApiResponse['session']>

function home(client: ApiClient, session: Session) {
  return client.get('/cabinet').withSession(session).withInertia().redirects(0)
}

async function lastCode(region: Region, accountId: string): Promise<string> {
  const message = await asTenant(region.id, () =>
    one<{ body: string }>(
      `select body from messages where tenant_id = :tenant and account_id = :accountId
        order by id desc limit 1`,
      { accountId }
    )
  )
  return /\d{6}/.exec(message!.body)![0]
}

const otherThan = (code: string) => (code === '000000' ? '111111' : '000000')

test.group('Portal | cabinet', (group) => {
  group.each.setup(() => limiter.clear())

  test('the answer to a request is the same for numbers that do not exist', async ({
    client,
    assert,
  }) => {
    const { samarqand } = theWorld()
    await consumerIn(samarqand, '7100000001', 100_00n)
    const known = await askCode(client, 'samarqand', '7100000001')
    const unknown = await askCode(client, 'samarqand', '7999999999')
    const nowhere = await askCode(client, 'nowhere', '7100000001')

    for (const answer of [known, unknown, nowhere]) {
      answer.assertStatus(302)
      assert.equal(answer.header('location'), '/cabinet/code')
    }
    assert.equal(known.text(), unknown.text())
  })

  test('an account without a phone gets no code', async ({ client, assert }) => {
    const { samarqand } = theWorld()
    const account = await consumerIn(samarqand, '7100000002', 100_00n, '')
    await askCode(client, 'samarqand', account.number)
    const codes = await asTenant(samarqand.id, () =>
      rows(`select id from portal_codes where tenant_id = :tenant and account_id = :id`, account)
    )
    assert.isEmpty(codes)
  })

  test('the right code opens once and shows the debt', async ({ client, assert }) => {
    const { samarqand } = theWorld()
    const account = await consumerIn(samarqand, '7100000003', 123_45n)
    await askCode(client, 'samarqand', account.number)
    const code = await lastCode(samarqand, account.id)

    const first = await enter(client, 'samarqand', account.number, code)
    assert.equal(first.header('location'), '/cabinet')
    const page = await home(client, first.session())
    page.assertStatus(200)
    page.assertInertiaComponent('portal/home/show')
    page.assertInertiaPropsContains({ balanceMinor: '12345', account: { number: account.number } })

    const again = await enter(client, 'samarqand', account.number, code)
    assert.notEqual(again.header('location'), '/cabinet')
  })

  test('five wrong codes lock the right one', async ({ client, assert }) => {
    const { samarqand } = theWorld()
    const account = await consumerIn(samarqand, '7100000004', 100_00n)
    await askCode(client, 'samarqand', account.number)
    const code = await lastCode(samarqand, account.id)

    for (let wrong = 0; wrong < 5; wrong++) {
      await enter(client, 'samarqand', account.number, otherThan(code))
    }
    const late = await enter(client, 'samarqand', account.number, code)
    assert.notEqual(late.header('location'), '/cabinet')
  })

  test('the same number in another region is another account', async ({ client, assert }) => {
    const { samarqand, buxoro } = theWorld()
    const here = await consumerIn(samarqand, '7100000005', 500_00n)
    await consumerIn(buxoro, '7100000005', 900_00n)
    await askCode(client, 'samarqand', '7100000005')
    const code = await lastCode(samarqand, here.id)

    const stranger = await enter(client, 'buxoro', '7100000005', code)
    assert.notEqual(stranger.header('location'), '/cabinet')
    const own = await enter(client, 'samarqand', '7100000005', code)
    const page = await home(client, own.session())
    page.assertInertiaPropsContains({ balanceMinor: '50000', region: 'samarqand' })
  })

  test('without a session every page leads to the sign-in', async ({ client, assert }) => {
    for (const path of ['', '/bills', '/bills/2026-09', '/reading', '/payments']) {
      const answer = await client.get(`/cabinet${path}`).redirects(0)
      assert.equal(answer.header('location'), '/cabinet/sign-in', path)
    }
  })

  test('a cabinet opens no staff page, and staff no cabinet', async ({ client, assert }) => {
    const { samarqand } = theWorld()
    const account = await consumerIn(samarqand, '7100000006', 100_00n)
    await askCode(client, 'samarqand', account.number)
    const code = await lastCode(samarqand, account.id)
    const entered = await enter(client, 'samarqand', account.number, code)

    assert.equal((await home(client, entered.session())).status(), 200)
    const search = client.get('/search?q=karimov').withInertia().redirects(0)
    const staffPage = await search.withSession(entered.session())
    assert.equal(staffPage.header('location'), '/sign-in')

    const form = { region: 'samarqand', login: 'operator', password: PASSWORD }
    const staff = await client.post('/session').form(form).withCsrfToken().redirects(0)
    const staffSearch = client.get('/search?q=karimov').redirects(0)
    assert.equal((await staffSearch.withSession(staff.session())).status(), 200)
    const cabinet = await home(client, staff.session())
    assert.equal(cabinet.header('location'), '/cabinet/sign-in')
  })

  test('a number can be asked about five times an hour', async ({ client, assert }) => {
    const { samarqand } = theWorld()
    const account = await consumerIn(samarqand, '7100000007', 100_00n)
    for (let time = 0; time < 7; time++) await askCode(client, 'samarqand', account.number)
    const codes = await asTenant(samarqand.id, () =>
      rows(`select id from portal_codes where tenant_id = :tenant and account_id = :id`, account)
    )
    assert.lengthOf(codes, 5)
  })
})
