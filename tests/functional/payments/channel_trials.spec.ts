import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { receiveChart } from '#ledger/actions/receive_chart'
import { openAnyChannel } from '#payments/actions/open_any_channel'
import { rolledBack } from '#payments/gateway/rolled_back'
import { told } from '#payments/gateway/raw_text'
import { manifestOf } from '#payments/queries/manifest_of'
import { openRegion } from '#tests/support/open_region'
import { anAccount } from '#tests/support/payments/an_account'
import type { Region } from '#tests/support/world'

let region: Region
let number: string
const inRegion = <T>(work: () => Promise<T>) => asTenant(region.id, work)
const session = () => ({ tenant_id: region.id, auth_staff: region.users.boss! })

const KEY = 'a-secret-key-of-the-provider'
const SETTINGS: Record<string, Record<string, unknown>> = {
  paynet: { serviceId: '17' },
  paynet_soap: { serviceId: '17' },
  payme: { key: [KEY], mode: 'production' },
  uzum: { serviceId: '17' },
  click: { serviceId: '17', secretKey: [KEY] },
  sms_chamber: { key: [KEY] },
  bank_table: {},
  payme_link: { merchantId: '5e730e8e0b852a417aa49ceb' },
}

async function opened(key: string): Promise<string> {
  const { id } = await inRegion(async () => {
    const manifest = (await manifestOf(key))!
    return openAnyChannel(manifest, { title: key, ledgerCode: 5710, settings: SETTINGS[key]! })
  })
  return `/channels/${id}`
}

type Trial = {
  outcome: string
  exchanges: { request: string; answer: string }[]
  link?: string
  file?: Record<string, unknown> & { first: Record<string, unknown>[] }
}

async function tried(client: ApiClient, card: string, fields: object): Promise<Trial> {
  const answer = await client
    .post(`${card}/trial`)
    .withSession(session())
    .withCsrfToken()
    .withInertia()
    .json(fields)
  answer.assertStatus(200)
  return (answer.inertiaProps as unknown as { trial: Trial }).trial
}

const rowsOf = () =>
  inRegion(() =>
    one<{ n: string }>(
      `select (select count(*) from payments where tenant_id = :tenant) || ' ' ||
              (select count(*) from payment_reservations where tenant_id = :tenant) || ' ' ||
              (select count(*) from provider_calls where tenant_id = :tenant) || ' ' ||
              (select count(*) from statements where tenant_id = :tenant) as n`
    )
  )

const SAMPLE = 'Sana;Debet;Kredit;Maqsad\n01.03.2026;;1500,00;LS 1\n02.03.2026;;abc;LS 2\n'

test.group('Payments | trials of channels', (group) => {
  group.setup(async () => {
    region = await openRegion('sinov', '1795', ['Birinchi'])
    number = await inRegion(async () => {
      await receiveChart()
      const divisionId = region.divisions.Birinchi!
      return (await anAccount({ divisionId, owes: { '2026-10-05': 900n } })).number
    })
  })

  for (const [key, outcome] of [
    ['paynet', 'checked'],
    ['paynet_soap', 'checked'],
    ['payme', 'checked'],
    ['uzum', 'checked'],
    ['click', 'reserved'],
    ['sms_chamber', 'checked'],
  ] as const) {
    test(`${key}: an example is read, obeyed and answered, and nothing is kept`, async ({
      client,
      assert,
    }) => {
      const card = await opened(key)
      const before = await rowsOf()
      const trial = await tried(client, card, { way: 'example', account: number })
      assert.equal(trial.outcome, outcome)
      const [{ request, answer }] = trial.exchanges as [Trial['exchanges'][number]]
      assert.include(request, number)
      assert.match(answer, /^HTTP 200/)
      for (const text of [request, answer]) {
        assert.notInclude(text, KEY)
        assert.notMatch(text, /Basic [A-Za-z0-9+/]{4}/)
      }
      assert.deepEqual(await rowsOf(), before)

      const unknown = await tried(client, card, { way: 'example', account: 'nobody-1' })
      assert.equal(unknown.outcome, 'unknown_account')
    })
  }

  test('a switched off channel answers its example as the provider would hear it', async ({
    client,
    assert,
  }) => {
    const card = await opened('paynet')
    await client
      .post(`${card}/disabling`)
      .withSession(session())
      .withCsrfToken()
      .json({ reason: 'a trial' })
      .redirects(0)
    const trial = await tried(client, card, { way: 'example', account: number })
    assert.equal(trial.outcome, 'unavailable')
  })

  test('a sample file is shown as the channel reads it once its columns are named', async ({
    client,
    assert,
  }) => {
    const card = await opened('bank_table')
    const upload = (path: string) =>
      client
        .post(`${card}/${path}`)
        .withSession(session())
        .withCsrfToken()
        .withInertia()
        .field('way', 'file')
        .file('file', Buffer.from(SAMPLE), { filename: 'bank.csv' })
    const preview = await upload('columns/preview')
    const { rows, roles } = preview.inertiaProps as unknown as { rows: string[][]; roles: string[] }
    assert.deepEqual(rows[0], ['Sana', 'Debet', 'Kredit', 'Maqsad'])
    assert.include(roles, 'credit')

    const named = await client
      .put(`${card}/columns`)
      .withSession(session())
      .withCsrfToken()
      .json({
        columns: { date: 'Sana', debit: '#2', credit: 'Kredit', purpose: 'Maqsad' },
        ...{ headerRow: '1', reason: 'the bank has sent a sample' },
      })
      .redirects(0)
    named.assertStatus(302)

    const before = await rowsOf()
    const answer = await upload('trial')
    const { trial } = answer.inertiaProps as unknown as { trial: Trial }
    assert.equal(trial.outcome, 'read')
    assert.include(trial.file, { lines: 1, totalInMinor: '150000', totalOutMinor: '0' })
    assert.include(trial.file!.first[0], { purpose: 'LS 1', amountMinor: '150000' })
    assert.lengthOf(trial.file!.unreadable as [], 1)
    assert.deepEqual(await rowsOf(), before)

    const wrong = await client
      .put(`${card}/columns`)
      .withSession(session())
      .withCsrfToken()
      .accept('json')
      .json({ columns: { nonsense: 'Sana' }, headerRow: '1', reason: 'a mistake' })
      .redirects(0)
    wrong.assertStatus(422)
  })

  test('a link is made without calling anybody', async ({ client, assert }) => {
    const card = await opened('payme_link')
    const trial = await tried(client, card, { way: 'link', account: number })
    assert.equal(trial.outcome, 'link')
    assert.match(trial.link!, /^https:\/\//)
  })

  test('a way that the adapter has not is refused', async ({ client }) => {
    const card = await opened('bank_table')
    const answer = await client
      .post(`${card}/trial`)
      .withSession(session())
      .withCsrfToken()
      .accept('json')
      .json({ way: 'example', account: '1' })
    answer.assertStatus(422)
  })

  test('the registration sheet is a PDF in four languages; nobody calls a file', async ({
    client,
    assert,
  }) => {
    const card = await opened('paynet')
    for (const locale of ['uz-Latn', 'uz-Cyrl', 'ru', 'en']) {
      const answer = await client.get(`${card}/sheet.pdf`).qs({ locale }).withSession(session())
      answer.assertStatus(200)
      assert.equal(answer.header('content-type'), 'application/pdf')
    }
    const file = await opened('bank_table')
    const none = await client.get(`${file}/sheet.pdf`).withSession(session()).accept('json')
    none.assertStatus(404)
  })

  test('what is taken back leaves nothing, and what fails is thrown', async ({ assert }) => {
    const answer = await inRegion(() => rolledBack(async () => 7))
    assert.equal(answer, 7)
    await assert.rejects(() =>
      inRegion(() =>
        rolledBack(async () => {
          throw new Error('as it is')
        })
      )
    )
  })

  test('secrets are blotted out as they stand, in addresses and in JSON', ({ assert }) => {
    const secret = 'k&y "7" of ours'
    const headers = { authorization: 'Basic abcd', accept: '*/*' }
    const body = JSON.stringify({ key: secret, plain: secret, q: encodeURIComponent(secret) })
    const text = told('GET /x', { headers, body }, { values: [secret], patterns: [] })
    assert.notInclude(text, 'abcd')
    assert.notInclude(text, 'of ours')
    assert.notInclude(text, 'of%20ours')
    assert.include(text, 'accept: */*')
  })
})
