import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { asTenant } from '#shared/tenancy/as_tenant'
import Role from '#administration/models/role'
import User from '#administration/models/user'
import { signedIn } from '#tests/support/signed_in'
import { theWorld } from '#tests/support/world'

const region = () => theWorld().samarqand
const inRegion = <T>(work: () => Promise<T>) => asTenant(region().id, work)

type Listed = { users: { data: { login: string; roles: string }[]; metadata: { total: number } } }

async function list(client: ApiClient, query: Record<string, string | number>, login = 'boss') {
  const page = await client.get('/users').qs(query).withSession(signedIn(login)).withInertia()
  page.assertInertiaComponent('administration/users/index')
  return (page.inertiaProps as Listed).users
}

test.group('Users | the list', () => {
  test('{why}')
    .with([
      {
        why: 'finds by a part of the name, whatever its case',
        query: { q: 'CASH' },
        has: 'cashier',
      },
      { why: 'narrows to a role', query: { role: 'head' }, has: 'boss' },
      { why: 'narrows to a division and below', query: { home: 'Tayloq' }, has: 'operator2' },
      { why: 'takes signs of LIKE as text, not as a pattern', query: { q: '%' }, has: null },
      { why: 'leaves out what makes no sense', query: { q: 'cash', role: 'x' }, has: 'cashier' },
    ])
    .run(async ({ client, assert }, { query, has }) => {
      const { id } = await inRegion(() => Role.findByOrFail('code', 'head'))
      const places = region().divisions
      const asked: Record<string, string | number> = Object.fromEntries(Object.entries(query))
      if (query.role === 'head') asked.role = id
      if (query.home) asked.home = places[query.home]!
      const logins = (await list(client, asked)).data.map(({ login }) => login)
      if (has === null) assert.deepEqual(logins, [])
      else assert.include(logins, has)
      assert.notInclude(logins, 'operator')
    })

  test('sorts, and a sort that nobody knows is by name', async ({ client, assert }) => {
    const logins = async (sort: string) =>
      (await list(client, { q: 'operator', sort })).data.map(({ login }) => login)
    const up = await logins('login')
    assert.isAtLeast(up.length, 2)
    assert.deepEqual(await logins('-login'), up.toReversed())
    assert.lengthOf(await logins('password; drop table users'), up.length)
  })

  test('shows the people of the division in work only', async ({ client, assert }) => {
    const { data } = await list(client, { division: region().divisions.Tayloq!, q: 'operator' })
    assert.deepEqual(
      data.map(({ login }) => login),
      ['operator2']
    )
  })

  test('is a file of the same lines', async ({ client, assert }) => {
    const file = await client.get('/users.csv').qs({ q: 'operator' }).withSession(signedIn('boss'))
    file.assertHeader('content-type', 'text/csv; charset=utf-8')
    const lines = file.text().trim().split('\r\n')
    assert.isAtLeast(lines.length, 3)
    assert.isTrue(lines.some((line) => line.startsWith('operator2;operator2;')))
    assert.isTrue(lines.slice(1).every((line) => line.includes('operator')))
  })

  test('is shut to who has no right to it', async ({ client }) => {
    for (const path of ['/users', '/users.csv', '/groups', '/roles', '/users/new']) {
      const answer = await client.get(path).accept('json').withSession(signedIn('cashier'))
      answer.assertStatus(403)
    }
  })
})

test.group('Users | the card', () => {
  const fields = async (more: object = {}) => ({
    fullName: 'Karimova Lola',
    position: 'Kassir',
    login: 'lola.karimova',
    divisionId: region().divisions.Urgut!,
    roleId: (await inRegion(() => Role.findByOrFail('code', 'cashier'))).id,
    locale: 'uz-Latn',
    ...more,
  })

  const open = async (client: ApiClient, body: object) =>
    client
      .post('/users')
      .json(body)
      .accept('json')
      .withSession(signedIn('boss'))
      .withCsrfToken()
      .redirects(0)

  test('a user is opened without a password and cannot sign in with any', async ({
    client,
    assert,
  }) => {
    const answer = await open(client, await fields())
    answer.assertStatus(302)
    const { id, password } = await inRegion(() => User.findByOrFail('login', 'lola.karimova'))
    assert.equal(answer.header('location'), `/users/${id}`)
    assert.notInclude(JSON.stringify(answer.body()), password)
    const tried = await client
      .post('/session')
      .json({ region: 'samarqand', login: 'lola.karimova', password: '' })
      .accept('json')
      .withCsrfToken()
    tried.assertStatus(422)

    const page = await client.get(`/users/${id}`).withSession(signedIn('boss')).withInertia()
    page.assertInertiaComponent('administration/users/show')
    const { user, grants } = page.inertiaProps as { user: object; grants: { state: string }[] }
    assert.notProperty(user, 'password')
    assert.deepEqual(
      grants.map(({ state }) => state),
      ['in_force']
    )
  })

  test('a login twice, or of strange signs, is refused', async ({ client, assert }) => {
    const again = await open(client, await fields())
    assert.equal((again.body() as { error: { code: string } }).error.code, 'E_LOGIN_TAKEN')
    ;(await open(client, await fields({ login: 'Лола' }))).assertStatus(422)
    ;(await open(client, await fields({ login: 'a b' }))).assertStatus(422)
  })

  test('is not there for another district or another region', async ({ client }) => {
    const { users } = region()
    const looks = (login: string, of: 'samarqand' | 'buxoro') =>
      client.get(`/users/${users.operator2}`).accept('json').withSession(signedIn(login, of))
    ;(await looks('boss', 'samarqand')).assertStatus(200)
    ;(await looks('boss', 'buxoro')).assertStatus(404)
  })
})
