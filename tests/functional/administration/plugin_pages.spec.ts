import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { drainOutbox } from '#shared/events/drain_outbox'
import { packToy } from '#tests/support/plugins/pack_toy'
import { signedIn } from '#tests/support/signed_in'
import { theWorld } from '#tests/support/world'

const admin = () => signedIn('admin', 'centre')
const reason = 'decided by the council'

type Install = { step: string; slug: string | null; fault: string | null }
type Row = {
  name: string
  state: string
  version: string | null
  newer: string | null
  allowed: number
}

async function list(client: ApiClient) {
  const page = await client.get('/plugins').withSession(admin()).withInertia()
  page.assertStatus(200)
  return page.inertiaProps as { plugins: Row[]; installs: Install[] }
}

async function card(client: ApiClient, slug: string) {
  const page = await client.get(`/plugins/${slug}`).withSession(admin()).withInertia()
  page.assertStatus(200)
  return page.inertiaProps as {
    plugin: Row
    versions: { version: string; status: string; passed: number; failed: number }[]
    adapters: { key: string; settings: unknown[]; verdicts: unknown[] }[]
    regions: { code: string; isAllowed: boolean }[]
    uses: unknown[]
  }
}

function post(client: ApiClient, path: string, body: Record<string, unknown>) {
  const asked = client.post(`/plugins/${path}`).withSession(admin()).withCsrfToken().redirects(0)
  return asked.accept('json').json(body)
}

async function upload(client: ApiClient, file: string) {
  const asked = client.post('/plugins').withSession(admin()).withCsrfToken().redirects(0)
  const answer = await asked.accept('json').file('file', file)
  answer.assertStatus(302)
  await drainOutbox(theWorld().centre.id)
}

test.group('Plugins | pages', () => {
  test('an uploaded package is installed by a job, enabled, switched, rested and removed', async ({
    assert,
    client,
  }) => {
    await upload(client, await packToy({ key: 'page_toy' }))
    const { installs, plugins } = await list(client)
    assert.deepInclude(installs[0], { step: 'done', slug: 'hisob-page_toy', fault: null })
    assert.equal(plugins.find(({ name }) => name === 'hisob-page_toy')!.state, 'installed')

    const waiting = await card(client, 'hisob-page_toy')
    assert.isAbove(waiting.versions[0]!.passed, 40)
    assert.equal(waiting.versions[0]!.failed, 0)
    assert.equal(waiting.adapters[0]!.key, 'page_toy')
    assert.isNotEmpty(waiting.adapters[0]!.verdicts)
    assert.isTrue(waiting.regions.every(({ isAllowed }) => !isAllowed))

    const force = (version: string) => post(client, 'hisob-page_toy/versions', { version, reason })
    ;(await force('1.0.0')).assertStatus(302)
    ;(
      await post(client, 'hisob-page_toy/regions', { region: 'buxoro', isAllowed: true, reason })
    ).assertStatus(302)
    await upload(client, await packToy({ key: 'page_toy', version: '1.1.0' }))
    const row = (await list(client)).plugins.find(({ name }) => name === 'hisob-page_toy')
    assert.deepInclude(row, { state: 'enabled', version: '1.0.0', newer: '1.1.0', allowed: 1 })

    ;(await force('1.1.0')).assertStatus(302)
    const switched = await card(client, 'hisob-page_toy')
    assert.equal(switched.plugin.version, '1.1.0')
    ;(await post(client, 'hisob-page_toy/removal', { version: '1.1.0', reason })).assertStatus(422)
    ;(await post(client, 'hisob-page_toy/removal', { version: '1.0.0', reason })).assertStatus(302)
    ;(await post(client, 'hisob-page_toy/rest', { reason })).assertStatus(302)
    assert.equal((await card(client, 'hisob-page_toy')).plugin.state, 'disabled')
  })

  test('what went wrong is told in a sentence, and nothing is tried again', async ({
    assert,
    client,
  }) => {
    const change = { 'src/index.js': () => 'export default []' }
    await upload(client, await packToy({ key: 'page_empty', change }))
    const [install] = (await list(client)).installs
    assert.equal(install!.step, 'failed')
    assert.isNotEmpty(install!.fault)
    assert.notInclude(install!.fault, 'E_PLUGIN')
  })

  test('a package that is built in has a card under an address without a slash', async ({
    assert,
    client,
  }) => {
    const { plugin, regions, adapters } = await card(client, '@hisob~paynet')
    assert.equal(plugin.name, '@hisob/paynet')
    assert.isTrue(regions.every(({ isAllowed }) => isAllowed))
    assert.lengthOf(adapters, 2)
  })

  test('a region has no such pages, and who may only look changes nothing', async ({ client }) => {
    const boss = client.get('/plugins').withSession(signedIn('boss')).accept('json')
    ;(await boss).assertStatus(403)
    const approver = signedIn('approver', 'centre')
    ;(await client.get('/plugins').withSession(approver).withInertia()).assertStatus(200)
    const rest = client.post('/plugins/@hisob~paynet/rest').withSession(approver)
    ;(await rest.withCsrfToken().accept('json').json({ reason })).assertStatus(403)
  })
})
