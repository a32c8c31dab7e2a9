import type { ApiClient, ApiResponse } from '@japa/api-client'
import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { affect, one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { makeDueMoves } from '#administration/jobs/make_due_moves'
import { openRegion } from '#tests/support/open_region'
import { anAccount } from '#tests/support/payments/an_account'
import { signedIn } from '#tests/support/signed_in'
import { theWorld, type Region } from '#tests/support/world'

type Card = {
  id: number
  closedOn: string | null
  mergedInto: string | null
  parent: string | null
  inForce: Record<string, string>
  requisites: Record<string, string>
  moves: { id: string; state: string; kind: string }[]
  signatories: { id: string; fullName: string; validTo: string | null }[]
}

const grounds = { act: 'order 12', reason: 'decided by the board' }
const named = (name: string) => ({ nameUz: name, nameCyrl: name, nameRu: name })
const codeOf = (answer: ApiResponse) => (answer.body() as { error: { code: string } }).error.code

/** A region of its own: its tree is turned over here. */
let region: Region
const boss = () => ({ tenant_id: region.id, auth_staff: region.users.boss! })
const district = (name: string) => region.divisions[name]!

function post(client: ApiClient, path: string, fields: object, session = boss()) {
  return client
    .post(path)
    .withSession(session)
    .withCsrfToken()
    .redirects(0)
    .header('accept', 'application/json')
    .json(fields)
}

async function card(client: ApiClient, id: number): Promise<Card> {
  const page = await client.get(`/divisions/${id}`).withSession(boss()).withInertia()
  return (page.inertiaProps as { division: Card }).division
}

/** Adds a section and answers its id. */
async function section(client: ApiClient, parentId: number, code: string) {
  const opened = await post(client, '/divisions', {
    parentId,
    kind: 'section',
    code,
    ...named(`Section ${code}`),
  })
  opened.assertStatus(302)
  return Number(String(opened.header('location')).split('/').pop())
}

/** Names of the children of the region, in the order of the tree. */
async function order(client: ApiClient) {
  const page = await client.get('/divisions').withSession(boss()).withInertia()
  const { divisions } = page.inertiaProps as {
    divisions: { name: string; parentId: number | null }[]
  }
  return divisions.filter(({ parentId }) => parentId === district('region')).map(({ name }) => name)
}

test.group('Divisions', (group) => {
  group.setup(async () => {
    region = await openRegion('daraxt', '1798', ['Bir', 'Ikki', 'Uch'])
  })

  test('a part is added under a wider one, once by its code', async ({ client, assert }) => {
    const id = await section(client, district('Bir'), 'S-1')
    assert.equal((await card(client, id)).parent, 'Bir')
    const fields = { parentId: district('Bir'), kind: 'section', code: 'S-1', ...named('Again') }
    const again = await post(client, '/divisions', fields)
    assert.equal(codeOf(again), 'E_DIVISION_CODE_TAKEN')
    const wide = { ...fields, code: 'S-2', kind: 'district', parentId: id }
    assert.equal(codeOf(await post(client, '/divisions', wide)), 'E_MOVE_WRONG_KIND')
    ;(await post(client, '/divisions', { ...fields, code: 'wrong code' })).assertStatus(422)
  })

  test('names and requisites: what a part leaves empty comes from above', async ({
    client,
    assert,
  }) => {
    const requisites = { name: 'Daraxt HET', stir: '301234567', mfo: '00014' }
    const above = await post(client, `/divisions/${district('region')}`, {
      ...named('Daraxt'),
      requisites,
    })
    above.assertStatus(302)
    const own = { ...named('Ikki'), requisites: { name: 'Ikki tumani' } }
    ;(await post(client, `/divisions/${district('Ikki')}`, own)).assertStatus(302)
    const { inForce } = await card(client, district('Ikki'))
    assert.include(inForce, { name: 'Ikki tumani', stir: '301234567', mfo: '00014' })
    for (const wrong of [{ stir: '12' }, { mfo: '1234' }, { account: '77' }]) {
      const refused = await post(client, `/divisions/${district('Ikki')}`, {
        ...own,
        requisites: wrong,
      })
      refused.assertStatus(422)
    }
  })

  test('parts change places among those beside them', async ({ client, assert }) => {
    assert.deepEqual(await order(client), ['Bir', 'Ikki', 'Uch'])
    const shift = (direction: string) =>
      post(client, `/divisions/${district('Uch')}/position`, { direction })
    ;(await shift('up')).assertStatus(302)
    assert.deepEqual(await order(client), ['Bir', 'Uch', 'Ikki'])
    await shift('up')
    await shift('up')
    assert.deepEqual(await order(client), ['Uch', 'Bir', 'Ikki'])
    await shift('down')
    await shift('down')
    assert.deepEqual(await order(client), ['Bir', 'Ikki', 'Uch'])
  })

  test('who signs: the next one takes over on his day, and the series ends on a day', async ({
    client,
    assert,
  }) => {
    const path = `/divisions/${district('Bir')}/signatories`
    const name = (fullName: string, validFrom: string) =>
      post(client, path, {
        documentKind: 'invoice',
        fullName,
        postUz: 'Rahbar',
        postCyrl: 'Раҳбар',
        postRu: 'Начальник',
        basis: 'order 3',
        validFrom,
      })
    ;(await name('Karimov A.', '2026-01-01')).assertStatus(302)
    ;(await name('Saidov B.', '2026-06-01')).assertStatus(302)
    assert.equal(codeOf(await name('Umarov C.', '2026-03-01')), 'E_SIGNATORY_OVERLAPS')
    const { signatories } = await card(client, district('Bir'))
    assert.deepEqual(signatories.map(({ fullName }) => fullName).toSorted(), [
      'Karimov A.',
      'Saidov B.',
    ])
    const saidov = signatories.find(({ fullName }) => fullName === 'Saidov B.')!
    const end = (on: string) => post(client, `${path}/${saidov.id}/end`, { on })
    assert.equal(codeOf(await end('2026-06-01')), 'E_SIGNATORY_OVERLAPS')
    ;(await end('2026-09-01')).assertStatus(302)
    assert.equal(codeOf(await end('2026-09-01')), 'E_SIGNATORY_OVERLAPS')
  })
})

test.group('Divisions | moves', (group) => {
  group.setup(async () => {
    region = await openRegion('kochish', '1797', ['Bir', 'Ikki', 'Uch'])
  })

  const move = (client: ApiClient, id: number, fields: object) =>
    post(client, `/divisions/${id}/moves`, { ...grounds, fromOn: clock.today(), ...fields })

  test('a section goes under another district at once; never into itself or a wrong kind', async ({
    client,
    assert,
  }) => {
    const id = await section(client, district('Bir'), 'S-1')
    const to = (targetId: number) => move(client, id, { kind: 'parent', targetId })
    ;(await to(district('Ikki'))).assertStatus(302)
    const moved = await card(client, id)
    assert.equal(moved.parent, 'Ikki')
    assert.equal(moved.moves[0]!.state, 'done')
    const path = await asTenant(region.id, () =>
      one<{ path: string }>(`select path from divisions where tenant_id = :tenant and id = :id`, {
        id,
      })
    )
    assert.include(path!.path, `.${district('Ikki')}.`)
    assert.equal(codeOf(await to(id)), 'E_MOVE_INTO_ITSELF')
    const wrong = await move(client, district('Bir'), { kind: 'parent', targetId: id })
    assert.equal(codeOf(wrong), 'E_MOVE_WRONG_KIND')
    const root = await move(client, district('region'), { kind: 'close' })
    assert.equal(codeOf(root), 'E_DIVISION_IS_ROOT')
    const early = await move(client, id, {
      kind: 'parent',
      targetId: district('Bir'),
      fromOn: clock.now().startOf('month').minus({ days: 1 }).toISODate(),
    })
    assert.equal(codeOf(early), 'E_MOVE_TOO_EARLY')
  })

  test('a planned move waits for its day, one at a time, and may be taken back', async ({
    client,
    assert,
  }) => {
    const id = await section(client, district('Bir'), 'S-2')
    const planned = {
      kind: 'parent',
      targetId: district('Ikki'),
      fromOn: clock.now().plus({ days: 10 }).toISODate(),
    }
    ;(await move(client, id, planned)).assertStatus(302)
    assert.equal((await card(client, id)).parent, 'Bir')
    assert.equal(codeOf(await move(client, id, planned)), 'E_MOVE_PLANNED')
    const waiting = (await card(client, id)).moves[0]!
    const cancel = () =>
      post(client, `/divisions/${id}/moves/${waiting.id}/cancellation`, { reason: 'not needed' })
    ;(await cancel()).assertStatus(302)
    assert.equal(codeOf(await cancel()), 'E_MOVE_DONE')

    ;(await move(client, id, planned)).assertStatus(302)
    assert.equal(await makeDueMoves(region.id), 0)
    await asTenant(region.id, () =>
      affect(
        `update division_moves set due_at = now() - interval '1 minute'
          where tenant_id = :tenant and division_id = :id and state = 'planned'`,
        { id }
      )
    )
    assert.equal(await makeDueMoves(region.id), 1)
    assert.equal((await card(client, id)).parent, 'Ikki')
  })

  test('a merged division gives its accounts, stays in the history and leaves the switcher', async ({
    client,
    assert,
  }) => {
    const account = await asTenant(region.id, () => anAccount({ divisionId: district('Uch') }))
    const closing = await move(client, district('Uch'), { kind: 'close' })
    assert.equal(codeOf(closing), 'E_DIVISION_LIVES')
    const merged = await move(client, district('Uch'), {
      kind: 'merge',
      targetId: district('Ikki'),
    })
    merged.assertStatus(302)
    const shown = await card(client, district('Uch'))
    assert.equal(shown.mergedInto, 'Ikki')
    assert.equal(shown.closedOn, clock.today())
    const moved = await asTenant(region.id, () =>
      one<{ division_id: number }>(
        `select division_id from personal_accounts where tenant_id = :tenant and id = :id`,
        { id: account.id }
      )
    )
    assert.equal(moved!.division_id, district('Ikki'))
    const names = async (query: string) => {
      const page = await client.get(`/divisions${query}`).withSession(boss()).withInertia()
      const { work } = page.inertiaProps as { work: { divisions: { name: string }[] } }
      return work.divisions.map(({ name }) => name)
    }
    assert.notInclude(await names(''), 'Uch')
    assert.include(await names(`?division=${district('Uch')}`), 'Uch')
    const again = await move(client, district('Uch'), { kind: 'reopen' })
    assert.equal(codeOf(again), 'E_DIVISION_OPEN')
  })

  test('an empty division is closed with its parts and opened again', async ({
    client,
    assert,
  }) => {
    const id = await section(client, district('Bir'), 'S-3')
    ;(await move(client, id, { kind: 'close' })).assertStatus(302)
    assert.equal((await card(client, id)).closedOn, clock.today())
    assert.equal(
      codeOf(await move(client, id, { kind: 'parent', targetId: district('Ikki') })),
      'E_DIVISION_CLOSED'
    )
    ;(await move(client, id, { kind: 'reopen' })).assertStatus(302)
    assert.isNull((await card(client, id)).closedOn)
  })

  test('only who may edit there: not a cashier, not another region, not above one’s place', async ({
    client,
    assert,
  }) => {
    const cashier = { tenant_id: region.id, auth_staff: region.users.cashier! }
    const fields = { ...grounds, kind: 'close', fromOn: clock.today() }
    const path = `/divisions/${district('Bir')}/moves`
    ;(await post(client, path, fields, cashier)).assertStatus(403)
    const foreign = await post(client, path, fields, signedIn('boss'))
    foreign.assertStatus(404)
    const seen = await client
      .get(`/divisions/${district('Bir')}`)
      .withSession(signedIn('boss'))
      .header('accept', 'application/json')
    seen.assertStatus(404)
    const into = await move(client, district('Bir'), {
      kind: 'merge',
      targetId: theWorld().samarqand.divisions.Urgut,
    })
    into.assertStatus(404)
    assert.isNull((await card(client, district('Bir'))).closedOn)
  })
})
