import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { openRole } from '#administration/actions/open_role'
import Grant from '#administration/models/grant'
import Role from '#administration/models/role'
import User from '#administration/models/user'
import { grantsHeld } from '#administration/queries/grants_held'
import { signedIn } from '#tests/support/signed_in'
import { theWorld, type World } from '#tests/support/world'

const inRegion = <T>(work: () => Promise<T>, name: keyof World = 'samarqand') =>
  asTenant(theWorld()[name].id, work)
const roleOf = (code: string, name?: keyof World) =>
  inRegion(() => Role.findByOrFail('code', code), name)

type Sent = { path: string; body: object; method?: string; login?: string; region?: keyof World }

async function send(
  client: ApiClient,
  { path, body, method = 'POST', login = 'boss', region }: Sent
) {
  const answer = await client
    .request(path, method)
    .json(body)
    .accept('json')
    .withSession(signedIn(login, region))
    .withCsrfToken()
    .redirects(0)
  const { error } = answer.body() as { error?: { code: string } }
  return error?.code ?? answer.status()
}

const change = (client: ApiClient, role: Role, after: string[], more: Partial<Sent> = {}) =>
  send(client, {
    path: '/roles/rights',
    method: 'PUT',
    body: { changes: [{ roleId: role.id, before: role.rights, after }], reason: 'as agreed' },
    ...more,
  })

const NAMES = { nameUz: 'Nusxa', nameCyrl: 'Нусха', nameRu: 'Копия' }

test.group('Roles', () => {
  test('the matrix shows every right of a region and none of the centre’s', async ({
    client,
    assert,
  }) => {
    const page = await client.get('/roles').withSession(signedIn('boss')).withInertia()
    page.assertInertiaComponent('administration/roles/index')
    const { roles, rights, held } = page.inertiaProps as {
      roles: { code: string; people: number }[]
      rights: string[]
      held: string[]
    }
    assert.include(rights, 'payments.reverse')
    assert.notInclude(rights, 'tenants.enter')
    assert.sameMembers(held, rights)
    assert.isAtLeast(roles.find(({ code }) => code === 'head')!.people, 1)
    assert.isAtLeast(roles.length, 12)
  })

  test('a change is saved with what it was, and acts at once', async ({ client, assert }) => {
    const role = await inRegion(() => Role.create({ ...NAMES, code: 'desk', rights: [] }))
    assert.equal(await change(client, role, ['payments.view', 'payments.record']), 302)
    assert.sameMembers((await roleOf('desk')).rights, ['payments.view', 'payments.record'])
    const written = await inRegion(() =>
      one<{ after: object; reason: string }>(
        `select after, reason from audit_log where tenant_id = :tenant
            and action = 'role.changed' and subject_id = :id`,
        { id: String(role.id) }
      )
    )
    assert.equal(written!.reason, 'as agreed')
    assert.deepEqual(written!.after, { role: 'desk', given: ['payments.view', 'payments.record'] })
  })

  test('what somebody else changed meanwhile is not overwritten', async ({ client, assert }) => {
    const role = await inRegion(() => Role.create({ ...NAMES, code: 'shared', rights: [] }))
    await inRegion(() =>
      Role.query()
        .where('id', role.id)
        .update({ rights: ['audit.view'] })
    )
    assert.equal(await change(client, role, ['payments.view']), 'E_ROLE_CHANGED_MEANWHILE')
    assert.deepEqual((await roleOf('shared')).rights, ['audit.view'])
  })

  test('nobody but the centre can give a right of the centre', async ({ client, assert }) => {
    const cashier = await roleOf('cashier')
    const wanted = [...cashier.rights, 'tenants.enter']
    assert.equal(await change(client, cashier, wanted), 'E_GRANT_ABOVE_OWN')
    assert.deepEqual((await roleOf('cashier')).rights, cashier.rights)
  })

  test('who edits roles in one district edits none: a role holds everywhere', async ({
    client,
    assert,
  }) => {
    const editor = await inRegion(() =>
      Role.create({ ...NAMES, code: 'role_editor', rights: ['roles.edit', 'users.view'] })
    )
    const { users, divisions } = theWorld().samarqand
    await inRegion(() =>
      Grant.create({
        userId: users.operator2!,
        kind: 'own',
        roleId: editor.id,
        divisionId: divisions.Tayloq!,
        validFrom: clock.today(),
      })
    )
    const cashier = await roleOf('cashier')
    const refused = await change(client, cashier, ['accounts.view'], { login: 'operator2' })
    assert.equal(refused, 'E_DIVISION_OUT_OF_REACH')
  })

  test('a copy begins with the rights of its model', async ({ client, assert }) => {
    const { id, rights } = await roleOf('operator')
    const body = { ...NAMES, code: 'night_operator', copyOf: id }
    assert.equal(await send(client, { path: '/roles', body }), 302)
    assert.deepEqual((await roleOf('night_operator')).rights, rights)
    assert.equal(await send(client, { path: '/roles', body }), 'E_ROLE_CODE_TAKEN')
  })

  test('a copy of more than one holds is refused', async ({ assert }) => {
    const { users } = theWorld().samarqand
    const granter = await inRegion(async () => {
      const user = await User.findOrFail(users.boss)
      const grants = await grantsHeld(user.id)
      const fewer = grants.map((grant) => ({
        ...grant,
        rights: grant.rights.filter((right) => right !== 'payments.reverse'),
      }))
      return { user, grants: fewer, divisionIdsWith: () => [] }
    })
    const { id } = await roleOf('head')
    const fields = { ...NAMES, code: 'second_head', note: '', copyOf: id }
    await assert.rejects(() => inRegion(() => openRole(fields, granter)), 'E_GRANT_ABOVE_OWN')
  })

  test('a role in use stays open, one that nobody holds closes', async ({ client, assert }) => {
    const used = await roleOf('cashier')
    const path = (role: Role) => `/roles/${role.id}/closure`
    const body = { reason: 'no such post' }
    assert.equal(await send(client, { path: path(used), body }), 'E_ROLE_IN_USE')
    const free = await inRegion(() => Role.create({ ...NAMES, code: 'unused', rights: [] }))
    assert.equal(await send(client, { path: path(free), body }), 302)
    assert.equal((await roleOf('unused')).closedOn, clock.today())
    assert.equal(await change(client, free, ['audit.view']), 'E_ROLE_CLOSED')
  })
})

test.group('The last administrator', () => {
  test('cannot be blocked, nor lose his grant, nor his rights by the matrix', async ({
    client,
    assert,
  }) => {
    const { users, divisions } = theWorld().buxoro
    const head = await roleOf('head', 'buxoro')
    const more = { login: 'deputy', region: 'buxoro' as const }
    // A deputy whose grant ends by itself is none who lasts.
    users.deputy = await inRegion(async () => {
      const fields = { login: 'deputy', fullName: 'deputy', password: 'x', status: 'active' }
      const { id } = await User.create({ ...fields, divisionId: divisions.region! })
      await Grant.create({
        userId: id,
        kind: 'temporary',
        roleId: head.id,
        divisionId: divisions.region!,
        validFrom: clock.today(),
        validTo: '2999-01-01',
      })
      return id
    }, 'buxoro')

    const boss = users.boss!
    const block = { path: `/users/${boss}/block`, body: { reason: 'mutiny' } }
    assert.equal(await send(client, { ...block, ...more }), 'E_LAST_ADMINISTRATOR')
    const grant = await inRegion(() => Grant.query().where('userId', boss).firstOrFail(), 'buxoro')
    const end = { validTo: clock.today(), reason: 'mutiny' }
    const ended = { path: `/grants/${grant.id}/end`, body: end }
    assert.equal(await send(client, { ...ended, ...more }), 'E_LAST_ADMINISTRATOR')
    const fewer = head.rights.filter((right) => right !== 'roles.edit')
    assert.equal(await change(client, head, fewer, more), 'E_LAST_ADMINISTRATOR')

    const user = await inRegion(() => User.findOrFail(boss), 'buxoro')
    assert.equal(user.status, 'active')
    assert.include((await roleOf('head', 'buxoro')).rights, 'roles.edit')
  })
})
