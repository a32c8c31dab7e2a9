import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { house } from '#config/adapters'
import { one, rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { openChannels } from '#messaging/gateway/open_channels'
import { playEskiz, type PlayedEskiz } from '#tests/support/messaging/play_eskiz'
import { openRegion } from '#tests/support/open_region'
import type { Region } from '#tests/support/world'

let region: Region
let eskiz: PlayedEskiz

const inRegion = <T>(work: () => Promise<T>) => asTenant(region.id, work)
const signedIn = (who: string) => ({ tenant_id: region.id, auth_staff: region.users[who]! })

type Fields = Record<string, unknown>
type Props = {
  channels: Fields[]
  channel: Fields
  adapter: { fields: { name: string; value: unknown; isRequired: boolean }[] } | null
  address: string | null
  offered: { key: string }[]
}

function send(client: ApiClient, path: string, { method = 'POST', who = 'boss', ...body }: Fields) {
  return client
    .request(path, method as string)
    .withSession(signedIn(who as string))
    .withPlainCookie('hisob_locale', 'en')
    .withCsrfToken()
    .json(body as object)
    .accept('json')
    .redirects(0)
}

async function page(client: ApiClient, path: string, who = 'boss') {
  const answer = await client
    .get(path)
    .withSession(signedIn(who))
    .withPlainCookie('hisob_locale', 'en')
    .withInertia()
  answer.assertStatus(200)
  return answer.inertiaProps as unknown as Props
}

const form = (more: Fields = {}) => ({
  ...{ adapter: 'eskiz', title: 'Eskiz', turn: '1', networks: '185.8.212.0/24' },
  settings: { email: 'a@example.uz', password: 'parol', address: eskiz.address },
  ...more,
})

const stored = () =>
  inRegion(() =>
    one<{ settings: string; title: string; turn: number; networks: string; status: string }>(
      `select settings::text, title, turn, networks::text, status from message_channels
        where tenant_id = :tenant and code = 'eskiz'`
    )
  )

test.group('Messages | channels in the hands of staff', (group) => {
  group.setup(async () => {
    house.networks.push('127.0.0.0/8')
    region = await openRegion('sms-navoiy', '1712', ['Karmana'])
    eskiz = await playEskiz()
  })
  group.teardown(async () => {
    house.networks.pop()
    await eskiz.close()
  })

  test('every message adapter that the region may use is offered with its own form', async ({
    client,
    assert,
  }) => {
    const { offered } = await page(client, '/message-channels/new')
    assert.includeMembers(
      offered.map(({ key }) => key),
      ['eskiz', 'playmobile', 'smpp']
    )
    const { adapter } = await page(client, '/message-channels/new?adapter=eskiz')
    assert.includeMembers(
      adapter!.fields.map(({ name }) => name),
      ['email', 'password', 'sender', 'address']
    )
  })

  test('what does not fit is refused at its field, and nothing is opened', async ({
    client,
    assert,
  }) => {
    const wrong = { email: 'no address', password: '' }
    const answer = await send(client, '/message-channels', form({ settings: wrong }))
    answer.assertStatus(422)
    const { errors } = answer.body() as { errors: { field: string }[] }
    assert.sameMembers(
      errors.map(({ field }) => field),
      ['settings.email', 'settings.password']
    )
    ;(await send(client, '/message-channels', form({ networks: '0.0.0.0/0' }))).assertStatus(422)
    assert.isNull(await stored())
  })

  test('a channel is opened; its password lies sealed and is never shown again', async ({
    client,
    assert,
  }) => {
    ;(await send(client, '/message-channels', form())).assertStatus(302)
    const { settings, networks } = (await stored())!
    assert.notInclude(settings, 'parol')
    assert.equal(networks, '{185.8.212.0/24}')
    const { adapter, address } = await page(client, '/message-channels/eskiz/edit')
    const password = adapter!.fields.find(({ name }) => name === 'password')!
    assert.deepInclude(password, { value: '', isRequired: false })
    assert.match(address!, /\/messages\/sms-navoiy\/eskiz\/[\w-]{24}$/)
    ;(await send(client, '/message-channels', form({ title: 'Eskiz 2' }))).assertStatus(302)
    const { channels } = await page(client, '/message-channels')
    assert.deepEqual(
      channels.map(({ code }) => code),
      ['eskiz', 'eskiz-2']
    )
  })

  test('a trial message goes at once, and its outcome is told', async ({ client, assert }) => {
    const trial = (body: Fields) => send(client, '/message-channels/eskiz/trial', body)
    ;(await trial({ phone: '12' })).assertStatus(422)
    assert.lengthOf(eskiz.taken, 0)
    const sent = await trial({ phone: '90 123 45 67' })
    sent.assertStatus(302)
    assert.equal(sent.flashMessage('success'), 'The gateway has taken the message.')
    assert.deepInclude(eskiz.taken[0]!, { to: '998901234567', text: 'Hisob: a trial message.' })
    eskiz.mood = 'refuses'
    const refused = await trial({ phone: '901234567' })
    assert.equal(refused.flashMessage('error'), 'The message was not taken: Bad sender')
    eskiz.mood = 'takes'
    const { channels } = await page(client, '/message-channels')
    assert.deepInclude(channels[0]!, { sent: 1, failed: 1, lastReason: 'Bad sender' })
  })

  test('it is set up anew with a reason; a password left empty stays', async ({
    client,
    assert,
  }) => {
    const change = {
      ...{ method: 'PUT', title: 'Eskiz SMS', turn: '3', networks: '', reason: 'a new contract' },
      settings: { email: 'b@example.uz', password: '', address: eskiz.address },
    }
    ;(await send(client, '/message-channels/eskiz', { ...change, reason: '' })).assertStatus(422)
    ;(await send(client, '/message-channels/eskiz', change)).assertStatus(302)
    assert.deepInclude(await stored(), { title: 'Eskiz SMS', turn: 3, networks: '{}' })
    const opened = (await inRegion(openChannels)).find(({ owner }) => owner.endsWith(':eskiz'))
    assert.deepInclude(opened!.settings, { email: 'b@example.uz', password: ['parol'] })
    const [trace] = await inRegion(() =>
      rows<{ reason: string; after: object }>(
        `select reason, after from audit_log
          where tenant_id = :tenant and action = 'message_channel.changed'`
      )
    )
    assert.equal(trace!.reason, 'a new contract')
    assert.notInclude(JSON.stringify(trace!.after), 'parol')
  })

  test('off and on again, with a reason', async ({ client, assert }) => {
    const set = (state: string, reason: string) =>
      send(client, `/message-channels/eskiz/${state}`, { reason })
    ;(await set('disabling', '')).assertStatus(422)
    ;(await set('disabling', 'works at the gateway')).assertStatus(302)
    assert.equal((await stored())!.status, 'disabled')
    ;(await set('enabling', 'it is back')).assertStatus(302)
    assert.equal((await stored())!.status, 'enabled')
  })

  test('an operator sees and opens nothing', async ({ client }) => {
    const looks = { method: 'GET', who: 'operator' }
    ;(await send(client, '/message-channels', looks)).assertStatus(403)
    ;(await send(client, '/message-channels', form({ who: 'operator' }))).assertStatus(403)
  })
})
