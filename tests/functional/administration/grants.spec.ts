import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { addDays } from '#shared/kernel/calendar'
import { asTenant } from '#shared/tenancy/as_tenant'
import { openUser } from '#administration/actions/open_user'
import Grant from '#administration/models/grant'
import Group from '#administration/models/group'
import Role from '#administration/models/role'
import User from '#administration/models/user'
import { grantsHeld } from '#administration/queries/grants_held'
import { mayAt } from '#administration/queries/may_at'
import { receiveChart } from '#ledger/actions/receive_chart'
import { anAccount } from '#tests/support/payments/an_account'
import { signedIn } from '#tests/support/signed_in'
import { PASSWORD, theWorld } from '#tests/support/world'

const region = () => theWorld().samarqand
const place = (name: string) => region().divisions[name]!
const inRegion = <T>(work: () => Promise<T>) => asTenant(region().id, work)
const today = () => clock.today()

let last = 0

/** A person of the region with one role at one place. */
async function hired(role: string, at: string) {
  const login = `person${++last}`
  const id = await inRegion(async () => {
    const { id: roleId } = await Role.findByOrFail('code', role)
    const fields = { login, fullName: login, password: PASSWORD, divisionId: place(at), roleId }
    return (await openUser(fields)).id
  })
  region().users[login] = id
  return { id, login }
}

const given = (
  userId: string,
  role: string,
  at: string,
  days: [number, number | null] = [0, null]
) =>
  inRegion(async () => {
    const { id: roleId } = await Role.findByOrFail('code', role)
    return Grant.create({
      userId,
      roleId,
      divisionId: place(at),
      kind: days[1] === null ? 'own' : 'temporary',
      validFrom: addDays(today(), days[0]),
      validTo: days[1] === null ? null : addDays(today(), days[1]),
    })
  })

const looks = (client: ApiClient, login: string, path: string) =>
  client.get(path).accept('json').withSession(signedIn(login)).redirects(0)

const sends = (client: ApiClient, login: string, path: string, body: object, method = 'POST') =>
  client
    .request(path, method)
    .json(body)
    .accept('json')
    .withSession(signedIn(login))
    .withCsrfToken()
    .redirects(0)

test.group('Rights by grants', (group) => {
  group.setup(() => inRegion(receiveChart))

  test('two grants reach two districts, each with its own rights', async ({ client, assert }) => {
    const { id, login } = await hired('operator', 'Urgut')
    await given(id, 'cashier', 'Tayloq')
    const account = await inRegion(() => anAccount({ divisionId: place('Tayloq') }))

    const home = await looks(client, login, '/').withInertia()
    const { work } = home.inertiaProps as {
      work: { divisions: { id: number }[]; rights: string[] }
    }
    assert.sameMembers(
      work.divisions.map((division) => division.id),
      [place('Urgut'), place('Tayloq')]
    )
    ;(await looks(client, login, '/billing/runs')).assertStatus(200)
    ;(await looks(client, login, `/billing/runs?division=${place('Tayloq')}`)).assertStatus(403)
    // The card is reached from Urgut too: the right to see it holds where it lies.
    ;(await looks(client, login, `/household/accounts/${account.id}`)).assertStatus(200)
    // The right to change it holds in Urgut only.
    const phone = { phone: '901234567' }
    const change = await sends(
      client,
      login,
      `/household/accounts/${account.id}/phone`,
      phone,
      'PUT'
    )
    change.assertStatus(404)
  })

  test('a grant of {from} to {to} days from today holds today: {holds}')
    .with([
      { from: 0, to: null, holds: true },
      { from: 0, to: 1, holds: true },
      { from: -5, to: 0, holds: false },
      { from: 1, to: null, holds: false },
      { from: 0, to: 0, holds: false },
    ])
    .run(async ({ assert }, { from, to, holds }) => {
      const { id } = await hired('cashier', 'Urgut')
      await given(id, 'operator', 'Tayloq', [from, to])
      const asked = { userId: id, right: 'billing.run' as const, divisionId: place('Tayloq') }
      assert.equal(await inRegion(() => mayAt(asked)), holds)
    })

  test('who holds nothing any more signs in, sees no data and can leave', async ({ client }) => {
    const { id, login } = await hired('operator', 'Urgut')
    await inRegion(() => Grant.query().where('userId', id).update({ validTo: today() }))
    ;(await looks(client, login, '/')).assertStatus(200)
    ;(await looks(client, login, '/payments')).assertStatus(403)
    ;(await looks(client, login, '/household/accounts')).assertStatus(403)
    ;(await sends(client, login, '/session', {}, 'DELETE')).assertStatus(302)
  })

  test('what is taken acts on the next request of an open session', async ({ client }) => {
    const { id, login } = await hired('operator', 'Urgut')
    const grant = await given(id, 'operator', 'Tayloq')
    const there = `/payments?division=${place('Tayloq')}`
    ;(await looks(client, login, there)).assertStatus(200)
    await inRegion(() => grant.merge({ validTo: today() }).save())
    ;(await looks(client, login, there)).assertStatus(403)

    ;(await looks(client, login, '/payments')).assertStatus(200)
    const role = await inRegion(() => Role.create({ ...NAMES, code: 'narrow', rights: [] }))
    await inRegion(() => Grant.query().where('userId', id).update({ roleId: role.id }))
    ;(await looks(client, login, '/payments')).assertStatus(403)
    await inRegion(() => role.merge({ rights: ['payments.view'] }).save())
    ;(await looks(client, login, '/payments')).assertStatus(200)
  })

  test('a live stream asks for the right of now too', async ({ client }) => {
    const { id, login } = await hired('operator', 'Urgut')
    ;(await looks(client, login, '/household/accounts.csv')).assertStatus(200)
    await inRegion(() => Grant.query().where('userId', id).update({ validTo: today() }))
    ;(await looks(client, login, '/household/accounts.csv')).assertStatus(403)
  })

  test('a group’s grant holds for its members while they are members', async ({ assert }) => {
    const { id } = await hired('cashier', 'Urgut')
    const team = await inRegion(() => Group.create({ name: 'Call centre', note: '' }))
    const asked = { userId: id, right: 'billing.run' as const, divisionId: place('Tayloq') }
    await inRegion(async () => {
      const { id: roleId } = await Role.findByOrFail('code', 'operator')
      await Grant.create({
        groupId: team.id,
        roleId,
        divisionId: place('Tayloq'),
        kind: 'own',
        validFrom: today(),
      })
      await one(
        `insert into group_members (tenant_id, group_id, user_id, valid_from)
         values (:tenant, :groupId, :id, :today) returning id`,
        { groupId: team.id, id, today: today() }
      )
    })
    assert.isTrue(await inRegion(() => mayAt(asked)))
    await inRegion(() => team.merge({ closedOn: today() }).save())
    assert.isFalse(await inRegion(() => mayAt(asked)))
  })

  test('a stand-in holds what the absent one holds on the day, not what he himself stands in for', async ({
    assert,
  }) => {
    const absent = await hired('operator', 'Tayloq')
    const chief = await hired('head', 'region')
    const { id } = await hired('cashier', 'Urgut')
    const span = { kind: 'substitute', validFrom: today(), validTo: addDays(today(), 14) }
    await inRegion(async () => {
      await Grant.create({ ...span, userId: id, substitutesUserId: absent.id })
      await Grant.create({ ...span, userId: absent.id, substitutesUserId: chief.id })
    })
    const rights = async () =>
      (await inRegion(() => grantsHeld(id))).map(({ role, kind }) => `${role.code} ${kind}`)
    assert.deepEqual(await rights(), ['cashier own', 'operator substitute'])

    await given(absent.id, 'auditor', 'Tayloq')
    assert.deepEqual(await rights(), ['cashier own', 'operator substitute', 'auditor substitute'])

    await inRegion(() =>
      User.query().where('id', absent.id).update({ status: 'blocked', blockedReason: 'left' })
    )
    assert.deepEqual(await rights(), ['cashier own'])
  })
})

const NAMES = { nameUz: 'Tor', nameCyrl: 'Тор', nameRu: 'Узкая' }

test.group('Giving rights', () => {
  const grantOf = async (role: string, at: string, more: object = {}) => ({
    kind: 'own',
    roleId: (await inRegion(() => Role.findByOrFail('code', role))).id,
    divisionId: place(at),
    validFrom: today(),
    reason: 'new post',
    ...more,
  })

  test('an administrator of a district gives its roles there, audited', async ({
    client,
    assert,
  }) => {
    const { login } = await hired('district_administrator', 'Urgut')
    const { id } = await hired('cashier', 'Urgut')
    const answer = await sends(
      client,
      login,
      `/users/${id}/grants`,
      await grantOf('metering_inspector', 'Urgut')
    )
    answer.assertStatus(302)
    const asked = { userId: id, right: 'metering.record' as const, divisionId: place('Urgut') }
    assert.isTrue(await inRegion(() => mayAt(asked)))
    const written = await inRegion(() =>
      one<{ reason: string; actor_name: string }>(
        `select reason, actor_name from audit_log where tenant_id = :tenant
            and action = 'grant.given' and subject_id = :id`,
        { id }
      )
    )
    assert.deepEqual(written, { reason: 'new post', actor_name: login })
  })

  test('{what} is refused')
    .with([
      {
        what: 'a role with more than the giver holds',
        role: 'head',
        at: 'Urgut',
        code: 'E_GRANT_ABOVE_OWN',
      },
      {
        what: 'a sibling’s district',
        role: 'cashier',
        at: 'Tayloq',
        code: 'E_DIVISION_OUT_OF_REACH',
      },
      { what: 'the region above', role: 'cashier', at: 'region', code: 'E_DIVISION_OUT_OF_REACH' },
    ])
    .run(async ({ client, assert }, { role, at, code }) => {
      const { login } = await hired('district_administrator', 'Urgut')
      const { id } = await hired('cashier', 'Urgut')
      const answer = await sends(client, login, `/users/${id}/grants`, await grantOf(role, at))
      answer.assertStatus(403)
      assert.equal((answer.body() as { error: { code: string } }).error.code, code)
      assert.lengthOf(await inRegion(() => grantsHeld(id)), 1)
    })

  test('nobody gives himself anything, and ends nothing of his own', async ({ client }) => {
    const { id, login } = await hired('head', 'region')
    const grant = await grantOf('cashier', 'Urgut')
    ;(await sends(client, login, `/users/${id}/grants`, grant)).assertStatus(403)
    const own = await inRegion(() => Grant.query().where('userId', id).firstOrFail())
    const end = { validTo: today(), reason: 'enough' }
    ;(await sends(client, login, `/grants/${own.id}/end`, end)).assertStatus(403)
    ;(await sends(client, login, `/users/${id}/block`, { reason: 'enough' })).assertStatus(403)
  })

  test('the database refuses a grant to its giver', async ({ assert }) => {
    const { id } = await hired('cashier', 'Urgut')
    const written = inRegion(async () => {
      const { id: roleId } = await Role.findByOrFail('code', 'head')
      const fields = { roleId, divisionId: place('Urgut'), validFrom: today(), kind: 'own' }
      return Grant.create({ ...fields, userId: id, grantedBy: id })
    })
    await assert.rejects(() => written, /grants_not_to_oneself/)
  })

  test('somebody higher is not a district’s to block or to stand in for', async ({ client }) => {
    const { login } = await hired('district_administrator', 'Urgut')
    const deputy = await hired('cashier', 'Urgut')
    await given(deputy.id, 'head', 'region')
    const { id } = await hired('cashier', 'Urgut')
    ;(await sends(client, login, `/users/${deputy.id}/block`, { reason: 'mine now' })).assertStatus(
      403
    )
    const leave = {
      substitutesUserId: deputy.id,
      validFrom: today(),
      validTo: addDays(today(), 3),
      reason: 'leave',
    }
    ;(await sends(client, login, `/users/${id}/stand-ins`, leave)).assertStatus(403)
    ;(await sends(client, 'boss', `/users/${id}/stand-ins`, leave)).assertStatus(302)
  })

  test('a right given in the past, twice or for no time is refused', async ({ client, assert }) => {
    const { id } = await hired('cashier', 'Urgut')
    const give = async (more: object) =>
      (
        await sends(client, 'boss', `/users/${id}/grants`, await grantOf('operator', 'Urgut', more))
      ).body() as { error?: { code: string }; errors?: { rule: string }[] }
    const before = { validFrom: addDays(today(), -1) }
    assert.equal((await give(before)).error?.code, 'E_GRANT_IN_THE_PAST')
    assert.equal((await give({ validTo: today() })).errors?.[0]?.rule, 'later_day')
    assert.equal((await give({ kind: 'temporary' })).errors?.[0]?.rule, 'required')
    assert.equal((await give({ validFrom: '2026-02-30' })).errors?.[0]?.rule, 'day')
    await give({})
    assert.equal((await give({})).error?.code, 'E_GRANT_ALREADY')
  })

  test('blocking ends what is open, and lets in again what is in force', async ({ client }) => {
    const { id, login } = await hired('operator', 'Urgut')
    ;(await looks(client, login, '/payments')).assertStatus(200)
    ;(await sends(client, 'boss', `/users/${id}/block`, { reason: 'left' })).assertStatus(302)
    ;(await looks(client, login, '/payments')).assertStatus(401)
    const back = await sends(client, 'boss', `/users/${id}/block`, { reason: 'is back' }, 'DELETE')
    back.assertStatus(302)
    ;(await looks(client, login, '/payments')).assertStatus(200)
  })
})
