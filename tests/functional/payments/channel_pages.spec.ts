import encryption from '@adonisjs/core/services/encryption'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { one, rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { receiveChart } from '#ledger/actions/receive_chart'
import { networkOf } from '#payments/gateway/network_of'
import { openCashDesk } from '#payments/actions/open_cash_desk'
import { invoke, KEY } from '#tests/support/payments/payme_client'
import {
  invoke as invokePaynet,
  perform,
  type PaynetClient,
} from '#tests/support/payments/paynet_client'
import { anAccount } from '#tests/support/payments/an_account'
import { openRegion } from '#tests/support/open_region'
import type { Region } from '#tests/support/world'
import env from '#start/env'

const LOOPBACK = '127.0.0.0/8\n::1'
const UNAUTHORIZED = -32504
const UNAVAILABLE = 100

let region: Region
const inRegion = <T>(work: () => Promise<T>) => asTenant(region.id, work)
const signedIn = (who = 'boss') => ({ tenant_id: region.id, auth_staff: region.users[who]! })

type Fields = Record<string, unknown>
type Credentials = { login: string; password: string }
type Props = Record<string, never> & {
  channels: Fields[]
  channel: Fields & { fields: Fields[]; id: number }
  credentials: Credentials | null
  calls: Fields[]
  address: string
  offered: { key: string }[]
  adapter: { fields: { name: string; title: string; isRequired: boolean }[] } | null
  errors: Record<string, string>
}

const send = (
  client: ApiClient,
  path: string,
  { method = 'POST', who = 'boss', ...fields }: Fields
) =>
  client
    .request(path, method as string)
    .withSession(signedIn(who as string))
    .withCsrfToken()
    .json(fields as object)
    .accept('json')
    .redirects(0)

async function page(client: ApiClient, path: string, who = 'boss'): Promise<Props> {
  const answer = await client.get(path).withSession(signedIn(who)).withInertia()
  answer.assertStatus(200)
  return answer.inertiaProps as unknown as Props
}

const paynetForm = {
  adapter: 'paynet',
  title: 'PAYNET gaz',
  ledgerCode: '5710',
  networks: LOOPBACK,
  settings: { serviceId: '17', accountAliases: 'client_id\n ls ' },
  minAmount: '1 000',
  maxAmount: '5000000',
  cancelDays: '10',
  onePromise: false,
}

/** Opens a channel by its form; answers where its card is. */
async function opened(client: ApiClient, fields: Fields): Promise<string> {
  const answer = await send(client, '/channels', fields)
  answer.assertStatus(302)
  return answer.header('location')!
}

test.group('Payments | pages of channels', (group) => {
  group.setup(async () => {
    region = await openRegion('kanallar', '1796', ['Birinchi'])
    await inRegion(async () => {
      await receiveChart()
      await openCashDesk()
    })
  })

  test('a form is made from what the adapter asks for, in the reader’s language', async ({
    client,
    assert,
  }) => {
    const { offered } = await page(client, '/channels/new')
    for (const key of ['paynet', 'payme', 'bank_table', 'click_invoice']) {
      assert.include(
        offered.map(({ key: offers }) => offers),
        key
      )
    }
    const { adapter } = await page(client, '/channels/new/payme')
    assert.include(adapter!.fields[0], { name: 'key', title: 'Kassa kaliti', isRequired: true })
  })

  test('opens with its form; the password is shown once and works', async ({ client, assert }) => {
    const answer = await send(client, '/channels', paynetForm)
    const card = answer.header('location')!
    const kept = await storedAt(card)
    assert.equal(kept.code, 'paynet')
    assert.deepEqual(kept.settings, { serviceId: '17', accountAliases: ['client_id', 'ls'] })
    assert.deepEqual(kept.networks, ['127.0.0.0/8', '::1/128'])
    const sealed = answer.flashMessage('credentials') as unknown as string
    assert.notMatch(sealed, /paynet-/, 'sessions are rows of the database')
    const first = await client
      .get(card)
      .withSession(signedIn())
      .withFlashMessages({ credentials: sealed })
      .withInertia()
    const shown = (first.inertiaProps as unknown as Props).credentials!
    assert.match(shown.login, /^paynet-[0-9a-f]{8}$/)
    const paynet = { region, ...shown, port: env.get('PORT') }
    const known = await invokePaynet(paynet, 'CheckTransaction', { transactionId: 1n })
    assert.equal(known.status, 200)
    const { channel, credentials, address } = await page(client, card)
    assert.isNull(credentials, 'the next page shows nothing any more')
    assert.include(channel, { state: 'enabled', minAmountMinor: '100000', cancelDays: 10 })
    assert.match(address, /\/gateway\/kanallar\/paynet$/)
  })

  test('what does not fit is told at its field, and nothing is opened', async ({
    client,
    assert,
  }) => {
    const before = (await page(client, '/channels')).channels.length
    const wrong = [
      [{ settings: { serviceId: 'x' } }, 'settings.serviceId'],
      [{ settings: {} }, 'settings.serviceId'],
      [{ networks: '10.0.0.1/8' }, 'networks'],
      [{ networks: '0.0.0.0/0' }, 'networks'],
      [{ minAmount: '0' }, 'minAmount'],
      [{ ledgerCode: '9010' }, 'ledgerCode'],
      [{ title: '' }, 'title'],
    ] as const
    for (const [fields, at] of wrong) {
      const answer = await send(client, '/channels', { ...paynetForm, ...fields })
      answer.assertStatus(422)
      assert.equal(answer.body().errors[0].field, at)
      assert.isAbove(answer.body().errors[0].message.length, 3)
    }
    assert.equal((await page(client, '/channels')).channels.length, before)
  })

  test('a second channel of the adapter gets a code and an address of its own', async ({
    client,
    assert,
  }) => {
    const card = await opened(client, { ...paynetForm, title: 'PAYNET suv' })
    const { channel, address } = await page(client, card)
    assert.equal(channel.code, 'paynet-2')
    assert.match(address, /\/gateway\/kanallar\/paynet-2$/)
  })

  test('secrets are kept, never shown, rotated with two valid, and ended', async ({
    client,
    assert,
  }) => {
    const form = {
      ...paynetForm,
      adapter: 'payme',
      settings: { key: 'production-key-1', testKey: KEY, mode: 'test' },
    }
    const card = await opened(client, form)
    const payme = { region, adapter: 'payme', port: env.get('PORT') }
    const codeWith = async (key: string) =>
      (await invoke(payme, 'CheckTransaction', { id: '0'.repeat(24) }, key)).code
    assert.notEqual(await codeWith(KEY), UNAUTHORIZED)

    const rotated = await send(client, `${card}/secrets/testKey`, {
      value: 'a-new-key-of-payme',
      overlapHours: '24',
    })
    rotated.assertStatus(302)
    for (const key of [KEY, 'a-new-key-of-payme']) {
      assert.notEqual(await codeWith(key), UNAUTHORIZED)
    }
    const { channel } = await page(client, card)
    const field = channel.fields.find(({ name }) => name === 'testKey')!
    assert.lengthOf(field.validUntil as [], 2)
    assert.notInclude(JSON.stringify(channel), 'a-new-key-of-payme')

    const short = await send(client, `${card}/secrets/testKey`, {
      value: 'short',
      overlapHours: '0',
    })
    short.assertStatus(422)
    assert.equal(short.body().errors[0].field, 'value')

    const ended = await send(client, `${card}/old-credentials`, {
      method: 'DELETE',
      reason: 'a leak',
    })
    ended.assertStatus(302)
    assert.equal(await codeWith(KEY), UNAUTHORIZED)
    assert.notEqual(await codeWith('a-new-key-of-payme'), UNAUTHORIZED)

    const change = {
      title: 'Payme',
      networks: LOOPBACK,
      settings: { mode: 'test', holdSeconds: '600' },
    }
    const limits = { minAmount: '500', maxAmount: '900', cancelDays: '1', onePromise: true }
    const changed = await send(client, card, {
      method: 'PUT',
      ...change,
      ...limits,
      reason: 'a letter',
    })
    changed.assertStatus(302)
    assert.notEqual(await codeWith('a-new-key-of-payme'), UNAUTHORIZED, 'secrets outlive the form')
    const log = await inRegion(() =>
      one<{ before: Fields; after: Fields; text: string }>(
        `select before, after, a::text as text from audit_log a
          where a.tenant_id = :tenant and action = 'channel.changed' order by id desc limit 1`
      )
    )
    assert.deepInclude(log!.after, { onePromise: true, cancelDays: 1 })
    assert.equal((log!.after.settings as Fields).holdSeconds, '600')
    assert.notInclude(log!.text, 'a-new-key-of-payme')
  })

  test('off, the provider is told to come again; on, the same call is taken', async ({
    client,
    assert,
  }) => {
    const { card, paynet } = await aPaynet(client)
    const { number } = await inRegion(() =>
      anAccount({ divisionId: region.divisions.Birinchi!, owes: { '2026-10-05': 900n } })
    )
    const unexplained = await send(client, `${card}/disabling`, { reason: '' })
    unexplained.assertStatus(422)
    const off = await send(client, `${card}/disabling`, { reason: 'works at the bank' })
    off.assertStatus(302)
    const refused = await perform(paynet, number, 777n)
    assert.equal(refused.body.error?.code, UNAVAILABLE)
    const again = await send(client, `${card}/disabling`, { reason: 'works at the bank' })
    again.assertStatus(422)

    await send(client, `${card}/enabling`, { reason: 'the bank is back' })
    const taken = await perform(paynet, number, 777n)
    assert.isUndefined(taken.body.error)
    const trail = await inRegion(() =>
      rows<{ action: string; reason: string }>(
        `select action, reason from audit_log where tenant_id = :tenant
          and action in ('channel.disabled', 'channel.enabled') order by id`
      )
    )
    assert.deepEqual(trail, [
      { action: 'channel.disabled', reason: 'works at the bank' },
      { action: 'channel.enabled', reason: 'the bank is back' },
    ])

    await invokePaynet({ ...paynet, password: 'wrong' }, 'CheckTransaction', { transactionId: 1n })
    const { channel, calls } = await page(client, card)
    assert.include(channel, { trouble: 'unauthorized', paymentsToday: 1 })
    assert.equal(channel.amountTodayMinor, '1500000')
    assert.deepEqual(calls.map(({ outcome }) => outcome).slice(0, 2), ['unauthorized', 'paid'])
  })

  test('a new password works at once, the old one as long as was said', async ({
    client,
    assert,
  }) => {
    const { card, paynet } = await aPaynet(client)
    const answer = await send(client, `${card}/password`, { overlapHours: '0' })
    answer.assertStatus(302)
    const { status } = await invokePaynet(paynet, 'CheckTransaction', { transactionId: 1n })
    assert.equal(status, 401)
  })

  test('only who may sees and changes; the house’s own channels are nobody’s', async ({
    client,
    assert,
  }) => {
    const operator = await client.get('/channels').withSession(signedIn('operator')).accept('json')
    operator.assertStatus(403)
    const store = await send(client, '/channels', { ...paynetForm, who: 'operator' })
    store.assertStatus(403)
    const desk = await inRegion(() =>
      one<{ id: number }>(
        `select id from payment_channels where tenant_id = :tenant and adapter = 'cash_desk'`
      )
    )
    const shown = await client.get(`/channels/${desk!.id}`).withSession(signedIn()).accept('json')
    shown.assertStatus(404)
    const off = await send(client, `/channels/${desk!.id}/disabling`, { reason: 'not ours' })
    off.assertStatus(404)
    const { channels } = await page(client, '/channels')
    assert.notInclude(
      channels.map(({ adapter }) => adapter),
      'cash_desk'
    )
  })

  test('networks are read strictly', ({ assert }) => {
    const read = [
      ['10.20.0.0/16', '10.20.0.0/16'],
      [' 185.8.212.7 ', '185.8.212.7/32'],
      ['2001:DB8::/32', '2001:db8::/32'],
      ['::ffff:1.2.3.4', '::ffff:1.2.3.4/128'],
      ['10.20.0.1/16', null],
      ['2001:db8::1/32', null],
      ['0.0.0.0/0', null],
      ['::/0', null],
      ['10.0.0.0/33', null],
      ['10.0.0.0/8/8', null],
      ['example.uz', null],
      ['fe80::1%eth0', null],
    ] as const
    for (const [text, network] of read) assert.equal(networkOf(text), network, text)
  })
})

/** The row behind a card. */
async function storedAt(card: string) {
  const id = Number(card.split('/').at(-1))
  const row = await inRegion(() =>
    one<{ code: string; settings: Fields; networks: string[] }>(
      `select code, settings, networks::text[] as networks from payment_channels
        where tenant_id = :tenant and id = :id`,
      { id }
    )
  )
  return row!
}

/** A channel of PAYNET with the credentials that its card showed once. */
async function aPaynet(client: ApiClient): Promise<{ card: string; paynet: PaynetClient }> {
  const answer = await send(client, '/channels', paynetForm)
  answer.assertStatus(302)
  const card = answer.header('location')!
  const { code } = await storedAt(card)
  const sealed = answer.flashMessage('credentials') as unknown as string
  const { login, password } = encryption.decrypt<Credentials>(sealed)!
  return { card, paynet: { region, login, password, code, port: env.get('PORT') } }
}
