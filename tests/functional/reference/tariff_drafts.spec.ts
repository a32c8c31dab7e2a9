import type { ApiClient, ApiResponse } from '@japa/api-client'
import { test } from '@japa/runner'
import { asTenant } from '#shared/tenancy/as_tenant'
import { receiveReference } from '#reference/actions/receive_reference'
import { signedIn } from '#tests/support/signed_in'
import { theWorld, type World } from '#tests/support/world'

type Block = { upTo: string; price: string }
type Page = {
  draft: {
    id: string
    revision: number
    status: string
    visaId: string | null
    plans: { name: string; seasons: { season: string; blocks: Block[] }[]; comparison: unknown[] }[]
  }
  problems: { code: string }[]
  mayEdit: boolean
  backdated: boolean
}
type Calendar = {
  year: number
  todayAt: number | null
  resources: { code: string }[]
  plans: { name: string; resource: string; spans: { from: string; state: string }[] }[]
}

const HEAD = { title: 'Household, 2099', act: 'Decision 1', source: 'lex.uz', confidence: 'H' }
const BLOCKS = [
  { upTo: '200', price: '700' },
  { upTo: '1 000', price: '1 100,50' },
  { price: '2300' },
]
const codeOf = (answer: ApiResponse) => (answer.body() as { error: { code: string } }).error.code
const plan = (blocks: object[] = BLOCKS) => ({
  kind: 'prices',
  planCode: 'electricity-household',
  gapAgreed: false,
  seasons: [{ season: 'all', blocks }],
})

type Sender = { login?: string; region?: keyof World }

function send(client: ApiClient, path: string, fields: object, sender: Sender = {}) {
  const { login = 'admin', region = 'centre' } = sender
  const method = /drafts\/\d+$/.test(path) ? client.put(path) : client.post(path)
  return method
    .withSession(signedIn(login, region))
    .withCsrfToken()
    .redirects(0)
    .header('accept', 'application/json')
    .json(fields)
}

async function seen(client: ApiClient, path: string, { login = 'admin', region }: Sender = {}) {
  const page = await client
    .get(path)
    .withSession(signedIn(login, region ?? 'centre'))
    .withPlainCookie('hisob_locale', 'ru')
    .withInertia()
  page.assertStatus(200)
  return page.inertiaProps
}

test.group('The editor of tariffs', (group) => {
  let path: string
  const draft = async (client: ApiClient) => (await seen(client, path)) as unknown as Page

  group.setup(async () => {
    for (const { id } of [theWorld().centre, theWorld().samarqand]) {
      await asTenant(id, () => receiveReference())
    }
  })
  group.each.setup(async ({ context }) => {
    const opened = await send(context.client, '/reference/tariff-drafts', {
      ...HEAD,
      effectiveFrom: '2099-01-01',
    })
    path = String(opened.header('location'))
  })

  test('prices are typed as people type them and compared with those in force', async ({
    client,
    assert,
  }) => {
    const body = { ...HEAD, revision: 1, effectiveFrom: '2099-01-01', plans: [plan()] }
    ;(await send(client, path, body)).assertStatus(302)
    const page = await draft(client)
    assert.equal(page.draft.revision, 2)
    const [shown] = page.draft.plans
    assert.equal(shown!.name, 'Население')
    assert.deepEqual(shown!.seasons[0]!.blocks, [
      { upTo: '200', price: '700' },
      { upTo: '1000', price: '1100.50' },
      { upTo: '', price: '2300' },
    ])
    assert.isNotEmpty(shown!.comparison)
    assert.deepEqual(page.problems, [])
    assert.isFalse(page.backdated)
  })

  test('what cannot be read goes back to its cell, an older copy is refused', async ({
    client,
    assert,
  }) => {
    const body = { ...HEAD, revision: 1, effectiveFrom: '2099-01-01' }
    const wrong = await send(client, path, {
      ...body,
      plans: [plan([{ upTo: '200', price: 'seven' }, { price: '1' }])],
    })
    wrong.assertStatus(422)
    assert.include(wrong.text(), 'plans.0.seasons.0.blocks.0.price')
    const noDay = await send(client, path, { ...body, effectiveFrom: '2099-02-30', plans: [] })
    noDay.assertStatus(422)
    ;(await send(client, path, { ...body, plans: [plan()] })).assertStatus(302)
    const stale = await send(client, path, { ...body, title: 'An older copy', plans: [] })
    assert.equal(codeOf(stale), 'E_DRAFT_CHANGED')
    assert.lengthOf((await draft(client)).draft.plans, 1)
  })

  test('an empty or a hasty draft is not sent; a sent one waits unchanged', async ({
    client,
    assert,
  }) => {
    const decide = (revision: number, word = 'publication') =>
      send(client, `${path}/${word}`, { revision, reason: 'decided' })
    assert.equal(codeOf(await decide(1)), 'E_DRAFT_HAS_PROBLEMS')
    const body = { ...HEAD, revision: 1, plans: [plan()] }
    await send(client, path, { ...body, effectiveFrom: '2026-01-15' })
    const hasty = await draft(client)
    assert.isTrue(hasty.backdated)
    assert.isNotEmpty(hasty.problems)
    await send(client, path, { ...body, revision: 2, effectiveFrom: '2099-01-01' })

    ;(await decide(3)).assertStatus(302)
    const waiting = await draft(client)
    assert.isNotNull(waiting.draft.visaId)
    assert.isFalse(waiting.mayEdit)
    const { visa } = (await seen(client, `/visas/${waiting.draft.visaId}`)) as {
      visa: { differences: { name: string; after: string }[] }
    }
    const told = Object.fromEntries(visa.differences.map(({ name, after }) => [name, after]))
    assert.deepInclude(told, {
      'Действует с': '01.01.2099',
      'Тарифные планы': 'Население: Новые цены',
    })
    const change = await send(client, path, {
      ...body,
      revision: 3,
      effectiveFrom: '2099-02-01',
    })
    assert.equal(codeOf(change), 'E_DRAFT_WAITS')
    assert.equal(codeOf(await decide(3, 'withdrawal')), 'E_DRAFT_WAITS')
  })

  test('a withdrawn draft stays to be read and is changed no more', async ({ client, assert }) => {
    const withdraw = () => send(client, `${path}/withdrawal`, { revision: 1, reason: 'not now' })
    ;(await withdraw()).assertStatus(302)
    assert.equal((await draft(client)).draft.status, 'withdrawn')
    assert.equal(codeOf(await withdraw()), 'E_DRAFT_DECIDED')
    const { drafts } = (await seen(client, '/reference/tariff-drafts?status=withdrawn')) as {
      drafts: { id: string; status: string }[]
    }
    assert.include(
      drafts.map(({ id }) => id),
      path.split('/').pop()!
    )
    assert.isTrue(drafts.every(({ status }) => status === 'withdrawn'))
  })

  test('who may only look does not write, and a region does not see the centre’s drafts', async ({
    client,
  }) => {
    const body = { ...HEAD, revision: 1, effectiveFrom: '2099-01-01', plans: [] }
    ;(await send(client, path, body, { login: 'approver' })).assertStatus(403)
    const foreign = { login: 'boss', region: 'samarqand' as const }
    const there = await client
      .get(path)
      .withSession(signedIn('boss'))
      .header('accept', 'application/json')
    there.assertStatus(404)
    ;(
      await send(client, `${path}/withdrawal`, { revision: 1, reason: 'x y z' }, foreign)
    ).assertStatus(404)
    const operator = { login: 'operator', region: 'samarqand' as const }
    ;(await send(client, '/reference/tariff-drafts', body, operator)).assertStatus(403)
  })
})

test.group('The calendar of tariffs', (group) => {
  group.setup(() => asTenant(theWorld().samarqand.id, () => receiveReference()))

  const calendar = async (client: ApiClient, query: string) =>
    (await seen(client, `/reference/tariffs/calendar${query}`, {
      login: 'operator',
      region: 'samarqand',
    })) as unknown as Calendar

  test('shows each change of a year, by resource and class', async ({ client, assert }) => {
    const { plans, resources } = await calendar(client, '?year=2026&resource=electricity')
    assert.includeMembers(
      resources.map(({ code }) => code),
      ['electricity', 'gas']
    )
    assert.deepEqual([...new Set(plans.map(({ resource }) => resource))], ['electricity'])
    const household = plans.find(({ name }) => name === 'Население')!
    assert.deepEqual(
      household.spans.map(({ from }) => from),
      ['2025-05-01', '2026-05-01']
    )
    const legal = await calendar(client, '?year=2026&class=legal')
    assert.isFalse(legal.plans.some(({ name }) => name === 'Население'))
  })

  test('another year has its own changes and no line of today; nonsense is today’s year', async ({
    client,
    assert,
  }) => {
    const past = await calendar(client, '?year=2020')
    assert.isNull(past.todayAt)
    assert.isTrue(past.plans.every(({ spans }) => spans.every(({ state }) => state === 'past')))
    const now = await calendar(client, '?year=abc&years=7')
    assert.isNotNull(now.todayAt)
  })
})
