import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { asTenant } from '#shared/tenancy/as_tenant'
import { openUser } from '#administration/actions/open_user'
import { receiveRoles } from '#administration/actions/receive_roles'
import { receiveChart } from '#ledger/actions/receive_chart'
import { balanceOf } from '#ledger/queries/balance_of'
import { advanceStatements } from '#payments/actions/advance_statements'
import { openFileChannel } from '#payments/actions/open_file_channel'
import { offerFileAdapters } from '#payments/gateway/file_adapters'
import { anAccount } from '#tests/support/payments/an_account'
import { semicolonAdapter } from '#tests/support/payments/semicolon_adapter'
import { PASSWORD, theWorld } from '#tests/support/world'

const region = () => theWorld().samarqand
const inRegion = <T>(work: () => Promise<T>) => asTenant(region().id, work)
const today = clock.today()
let accountant = ''
let last = 0
const newReference = () => `page-${++last}`

const signedIn = (who = accountant) => ({ tenant_id: region().id, auth_staff: who })
const household = () =>
  inRegion(() => anAccount({ divisionId: region().divisions.Urgut!, owes: { '2026-10-05': 900n } }))
const balance = (id: string) => inRegion(async () => (await balanceOf(id))!.balanceMinor)

test.group('Pages of statements and suspense', (group) => {
  group.setup(async () => {
    offerFileAdapters(async () => ({ default: semicolonAdapter }))
    await inRegion(async () => {
      await receiveChart()
      await openFileChannel({ code: 'bank_pages', title: 'Bank', adapter: 'test_semicolon' })
      const role = (await receiveRoles()).find(({ code }) => code === 'billing_accountant')!
      const divisionId = region().divisions.region!
      const person = { login: 'accountant', fullName: 'accountant', password: PASSWORD }
      accountant = (await openUser({ ...person, divisionId, roleId: role.id })).id
    })
  })

  type Row = Record<string, string | number | null>
  type Lists = Record<'statements' | 'lines' | 'items' | 'steps', Row[]>
  type Props = Lists & Record<'statement' | 'item' | 'page', Row>
  type Client = import('@japa/api-client').ApiClient

  const upload = (client: Client, lines: string[], channel = 'bank_pages', who = accountant) =>
    client
      .post('/payments/statements')
      .withSession(signedIn(who))
      .withCsrfToken()
      .field('channel', channel)
      .file('file', Buffer.from(lines.join('\n')), { filename: 'kirim.txt' })
      .redirects(0)

  const page = async (client: Client, path: string): Promise<Props> => {
    const answer = await client.get(path).withSession(signedIn()).withInertia()
    answer.assertStatus(200)
    return answer.inertiaProps as unknown as Props
  }

  const send = (client: Client, path: string, fields: object) =>
    client.post(path).withSession(signedIn()).withCsrfToken().form(fields).redirects(0)

  /** A file that is checked already. */
  const checked = async (client: Client, lines: string[]) => {
    const answer = await upload(client, lines)
    answer.assertStatus(302)
    await advanceStatements(region().id)
    return answer.header('location')!
  }

  const posted = async (client: Client, lines: string[]) => {
    const card = await checked(client, lines)
    const answer = await send(client, `${card}/posting`, {})
    answer.assertStatus(302)
    await advanceStatements(region().id)
    return card
  }

  test('a file is taken, checked, listed and searched; again it leads to the first', async ({
    client,
    assert,
  }) => {
    const { number } = await household()
    const lines = [`${newReference()};${today};${number};500;;`, 'x;y;z;abc;;']
    const card = await checked(client, lines)
    const { statement, lines: seen, page: meta } = await page(client, card)
    assert.include(statement, { fileName: 'kirim.txt', status: 'checked' })
    assert.deepEqual(
      seen.map((line) => line.verdict),
      ['new', 'unreadable']
    )
    assert.equal(meta.total, 2)
    const narrowed = await page(client, `${card}?verdict=unreadable`)
    assert.lengthOf(narrowed.lines, 1)

    const { statements } = await page(client, '/payments/statements?q=kirim&status=checked')
    assert.include(
      statements.map((row) => `/payments/statements/${row.id}`),
      card
    )
    const none = await page(client, '/payments/statements?q=boshqa')
    assert.deepEqual(none.statements, [])

    const again = await upload(client, lines)
    assert.equal(again.header('location'), card)
  })

  test('every line goes out as CSV with its verdict', async ({ client, assert }) => {
    const { number } = await household()
    const reference = newReference()
    const card = await posted(client, [`${reference};${today};${number};123456;;`])
    const answer = await client.get(`${card}/lines.csv`).withSession(signedIn())
    answer.assertStatus(200)
    assert.match(answer.header('content-type')!, /^text\/csv/)
    const [, line] = answer.text().trim().split('\r\n')
    for (const cell of [reference, number, '1234,56']) assert.include(line!, cell)
  })

  test('money in suspense is found, its payer looked for, and given to him', async ({
    client,
    assert,
  }) => {
    const { id, number } = await household()
    const purpose = `no account ${randomUUID()}`
    await posted(client, [`${newReference()};${today};;700;;${purpose}`])
    const { items } = await page(client, `/payments/suspense?q=${purpose.slice(-12)}`)
    assert.lengthOf(items, 1)
    const path = `/payments/suspense/${items[0]!.id}`
    const found = await client
      .get('/payments/payers')
      .qs({ q: number })
      .accept('json')
      .withSession(signedIn())
    found.assertStatus(200)
    assert.equal(found.body().payers[0].id, id)

    const fields = { accountId: id, amount: '7', reference: randomUUID(), note: 'called' }
    assert.equal((await send(client, `${path}/assignment`, fields)).header('location'), path)
    const { item, steps } = await page(client, path)
    assert.include(item, { status: 'settled', leftMinor: '0' })
    assert.include(steps[0], { kind: 'assignment', accountNumber: number, amountMinor: '700' })
    assert.equal(await balance(id), 200n)
  })

  test('refuses more than is left, an account that is nowhere, and a channel that is none', async ({
    client,
    assert,
  }) => {
    const { id } = await household()
    const purpose = randomUUID()
    await posted(client, [`${newReference()};${today};;700;;${purpose}`])
    const { items } = await page(client, `/payments/suspense?q=${purpose}`)
    const path = `/payments/suspense/${items[0]!.id}`
    for (const wrong of [{ amount: '7.01' }, { accountId: '99999999' }, { amount: '-1' }]) {
      const fields = { accountId: id, amount: '7', reference: randomUUID(), ...wrong }
      await send(client, `${path}/assignment`, fields)
    }
    const { item, steps } = await page(client, path)
    assert.include(item, { status: 'open', leftMinor: '700' })
    assert.deepEqual(steps, [])
    assert.equal(await balance(id), 900n)

    const before = (await page(client, '/payments/statements')).page.total
    await upload(client, [`${newReference()};${today};;1;;`], 'nowhere')
    assert.equal((await page(client, '/payments/statements')).page.total, before)
  })

  test('a cashier may neither upload nor look for money in suspense', async ({
    client,
    assert,
  }) => {
    const before = (await page(client, '/payments/statements')).page.total
    const answer = await upload(client, ['a;b;c;1;;'], 'bank_pages', region().users.cashier!)
    assert.notInclude(answer.header('location') ?? '', '/payments/statements/')
    assert.equal((await page(client, '/payments/statements')).page.total, before)
  })
})
