import { test } from '@japa/runner'
import limiter from '@adonisjs/limiter/services/main'
import type { ApiClient } from '@japa/api-client'
import { affect, one, rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { endSessions } from '#administration/actions/end_sessions'
import { SESSION_KEY } from '#administration/sign_in/session_keys'
import { aStaffMember } from '#tests/support/sign_in/a_staff_member'
import { heldBy, open, typePassword } from '#tests/support/sign_in/entering'
import { signedIn } from '#tests/support/signed_in'
import { PASSWORD, theWorld } from '#tests/support/world'

const here = <T>(work: () => Promise<T>) => asTenant(theWorld().samarqand.id, work)

const NEW_PASSWORD = 'yangi olma daraxti'

async function enter(client: ApiClient, login: string, agent = 'Firefox/1 Linux') {
  const answer = await typePassword(client, { login }).header('user-agent', agent)
  return heldBy(answer)
}

async function isIn(client: ApiClient, session: ReturnType<typeof heldBy>) {
  const page = await open(client, '/my', session)
  return page.status() === 200
}

function age(userId: string, column: 'issued_at' | 'seen_at' | 'expires_at', interval: string) {
  return here(() =>
    affect(
      `update user_sessions set ${column} = now() + cast(:away as interval)
        where tenant_id = :tenant and user_id = :userId`,
      { userId, away: interval }
    )
  )
}

test.group('Sessions', (group) => {
  group.each.setup(() => limiter.clear())

  test('PL-34: the id that a browser had before is dead, and none of its data comes along', async ({
    client,
    assert,
  }) => {
    const { login } = await aStaffMember({})
    const planted = { mfa_passed: true, cabinet: { tenantId: 1 }, half_entry: { userId: '1' } }
    const request = typePassword(client, { login }, { session: planted })
    const answer = await request
    assert.notEqual(answer.cookie('hisob_session')!.value, request.sessionClient.sessionId)
    assert.notProperty(heldBy(answer), 'mfa_passed')
    assert.notProperty(heldBy(answer), 'cabinet')
    assert.notProperty(heldBy(answer), 'half_entry')
  })

  test('PL-35: who signs in after another on the same browser inherits nothing', async ({
    client,
    assert,
  }) => {
    const first = await aStaffMember({})
    const second = await aStaffMember({})
    const held = await enter(client, first.login)
    const out = await client
      .delete('/session')
      .withSession(held)
      .withInertia()
      .withCsrfToken()
      .redirects(0)
    for (const key of ['tenant_id', 'auth_staff', SESSION_KEY]) {
      assert.notProperty(heldBy(out), key)
    }
    const answer = await typePassword(client, { login: second.login }, { session: heldBy(out) })
    assert.equal(String(heldBy(answer).auth_staff), second.id)
    assert.notEqual(heldBy(answer)[SESSION_KEY], held[SESSION_KEY])
  })

  test('PL-36: what was copied before signing out opens nothing after', async ({
    client,
    assert,
  }) => {
    const { login } = await aStaffMember({})
    const stolen = await enter(client, login)
    assert.isTrue(await isIn(client, stolen))
    await client.delete('/session').withSession(stolen).withCsrfToken().redirects(0)
    assert.isFalse(await isIn(client, stolen))
    const asJson = await client.get('/work').withSession(stolen).accept('json').redirects(0)
    asJson.assertStatus(401)
  })

  test('the mark of one person’s session is worth nothing with another’s name', async ({
    client,
    assert,
  }) => {
    const mine = await aStaffMember({})
    const other = await aStaffMember({})
    const held = await enter(client, mine.login)
    assert.isFalse(await isIn(client, { ...held, auth_staff: other.id }))
    const buxoro = theWorld().buxoro
    assert.isFalse(await isIn(client, { ...held, tenant_id: buxoro.id }))
    assert.isFalse(await isIn(client, { ...held, [SESSION_KEY]: 'not-an-id' }))
    const bare = { ...held, [SESSION_KEY]: '' }
    assert.isFalse(await isIn(client, bare))
  })

  test('PL-38: "end all others" leaves this one alone', async ({ client, assert }) => {
    const { login } = await aStaffMember({})
    const [one_, two, three] = [
      await enter(client, login),
      await enter(client, login, 'Chrome/1 Windows'),
      await enter(client, login, 'Chrome/1 Android'),
    ]
    const page = await open(client, '/my', two)
    const sessions = page.inertiaProps.sessions as { id: string; device: string }[]
    assert.sameMembers(
      sessions.map(({ device }) => device),
      ['Firefox · Linux', 'Chrome · Windows', 'Chrome · Android']
    )
    await client.delete('/my/sessions/others').withSession(two).withCsrfToken().redirects(0)
    assert.deepEqual(
      [await isIn(client, one_), await isIn(client, two), await isIn(client, three)],
      [false, true, false]
    )
  })

  test('one of one’s own sessions is ended by its id, and nobody else’s', async ({
    client,
    assert,
  }) => {
    const mine = await aStaffMember({})
    const other = await aStaffMember({})
    const own = await enter(client, mine.login)
    const elsewhere = await enter(client, mine.login)
    const strange = await enter(client, other.login)
    for (const session of [elsewhere, strange]) {
      await client
        .delete(`/my/sessions/${session[SESSION_KEY] as string}`)
        .withSession(own)
        .withCsrfToken()
        .redirects(0)
    }
    assert.isFalse(await isIn(client, elsewhere))
    assert.isTrue(await isIn(client, strange))
  })

  test('PL-39: a consumer and a colleague of the same number end apart', async ({
    client,
    assert,
  }) => {
    const { login, id } = await aStaffMember({})
    const staff = await enter(client, login)
    const consumer = { cabinet: { tenantId: theWorld().samarqand.id, accountId: id } }
    await client.delete('/cabinet/session').withSession(consumer).withCsrfToken().redirects(0)
    assert.isTrue(await isIn(client, staff))
  })

  test('PL-40: after fifteen minutes without work the sign-in is asked for again', async ({
    client,
    assert,
  }) => {
    const { login, id } = await aStaffMember({})
    const held = await enter(client, login)
    await age(id, 'seen_at', '-14 minutes')
    assert.isTrue(await isIn(client, held))
    await age(id, 'seen_at', '-15 minutes')
    assert.isFalse(await isIn(client, held))
    const row = await here(() =>
      one<{ because: string }>(
        `select ended_because as because from user_sessions
          where tenant_id = :tenant and user_id = :id`,
        { id }
      )
    )
    assert.equal(row!.because, 'idle')
  })

  test('P-48: however busy, a sign-in ends at its age', async ({ client, assert }) => {
    const { login, id } = await aStaffMember({})
    const held = await enter(client, login)
    assert.isTrue(await isIn(client, held))
    await age(id, 'expires_at', '-1 second')
    assert.isFalse(await isIn(client, held))
  })

  test('PL-42: one session too many ends the oldest, and its owner is told', async ({
    client,
    assert,
  }) => {
    const { login } = await aStaffMember({})
    const held = []
    for (let session = 0; session < 5; session++) held.push(await enter(client, login))
    const sixth = await typePassword(client, { login }).header('accept-language', 'ru')
    assert.match(String(sixth.flashMessage('success')), /самый старый вход/)
    assert.isFalse(await isIn(client, held[0]!))
    assert.isTrue(await isIn(client, held[1]!))
  })

  test('P-49: a new password ends every other session and keeps this one', async ({
    client,
    assert,
  }) => {
    const { login } = await aStaffMember({})
    const own = await enter(client, login)
    const elsewhere = await enter(client, login)
    const change = (form: Record<string, string>) =>
      client
        .put('/my/password')
        .json(form)
        .withSession(own)
        .accept('json')
        .header('accept-language', 'ru')
        .withCsrfToken()
        .redirects(0)
    const wrong = await change({ present: 'not this one', password: NEW_PASSWORD })
    wrong.assertStatus(422)
    const weak = await change({ present: PASSWORD, password: 'samarqand2026' })
    weak.assertStatus(422)
    weak.assertTextIncludes('вашего имени, логина или региона')
    const done = await change({ present: PASSWORD, password: NEW_PASSWORD })
    assert.equal(done.header('location'), '/my')

    assert.isFalse(await isIn(client, elsewhere))
    assert.isTrue(await isIn(client, own))
    const again = await typePassword(client, { login, password: NEW_PASSWORD })
    assert.equal(again.header('location'), '/')
  })

  test('P-49: an administrator ends the sessions of those he looks after, and of nobody else', async ({
    client,
    assert,
  }) => {
    const mine = await aStaffMember({})
    const held = await enter(client, mine.login)
    const end = (id: string, who: string) =>
      client
        .delete(`/users/${id}/sessions/all`)
        .withSession(signedIn(who))
        .withInertia()
        .withCsrfToken()
        .redirects(0)
    await end(mine.id, 'operator')
    assert.isTrue(await isIn(client, held))
    const elsewhere = theWorld().buxoro.users.operator!
    await end(elsewhere, 'boss')
    await end(mine.id, 'boss')
    assert.isFalse(await isIn(client, held))
    const log = await here(() =>
      rows<{ actor_name: string }>(
        `select actor_name from audit_log where tenant_id = :tenant and subject_id = :id
            and action = 'user.sessions_ended'`,
        { id: mine.id }
      )
    )
    assert.deepEqual(log, [{ actor_name: 'boss' }])
  })

  test('a blocked colleague is out at his next request', async ({ client, assert }) => {
    const { login, id } = await aStaffMember({})
    const held = await enter(client, login)
    await here(() => endSessions({ userId: id, because: 'blocked' }))
    assert.isFalse(await isIn(client, held))
  })

  test('PL-43, PL-44: the cookie is HttpOnly and Lax, and no address holds its id', async ({
    client,
    assert,
  }) => {
    const { login } = await aStaffMember({})
    const answer = await typePassword(client, { login })
    const cookies = answer.headers()['set-cookie'] as unknown as string[]
    const session = cookies.find((cookie) => cookie.startsWith('hisob_session='))!
    assert.include(session, 'HttpOnly')
    assert.include(session, 'SameSite=Lax')
    assert.notInclude(String(answer.header('location')), 'session')
  })

  test('PL-46: a tampered cookie, or one of another key, is nobody’s', async ({
    client,
    assert,
  }) => {
    for (const value of ['s:tampered.signature', '%00', 'x'.repeat(3000)]) {
      const answer = await client
        .get('/my')
        .header('cookie', `hisob_session=${value}`)
        .header('accept', 'text/html')
        .redirects(0)
      assert.equal(answer.header('location'), '/sign-in', value.slice(0, 20))
    }
  })

  test('PL-82: pages of staff are kept by no cache', async ({ client, assert }) => {
    const page = await open(client, '/my', signedIn())
    assert.equal(page.header('cache-control'), 'no-store')
  })

  test('a stranger is led back to where he wanted to go, but to no other host', async ({
    client,
    assert,
  }) => {
    const { login } = await aStaffMember({})
    for (const [intended, lands] of [
      ['/household/accounts?q=1', '/household/accounts?q=1'],
      ['//evil.example', '/'],
      ['/\\evil.example', '/'],
      ['https://evil.example', '/'],
    ] as const) {
      const answer = await typePassword(client, { login }, { session: { intended } })
      assert.equal(answer.header('location'), lands)
    }
  })

  test('P-50: what needs a confirmation asks for it after ten minutes', async ({
    client,
    assert,
  }) => {
    const { login, id } = await aStaffMember({})
    const held = await enter(client, login)
    const ask = () => open(client, '/my/authenticator', held)
    ;(await ask()).assertInertiaComponent('administration/sessions/enrol')
    await here(() =>
      affect(
        `update user_sessions set confirmed_at = now() - interval '10 minutes'
          where tenant_id = :tenant and user_id = :id`,
        { id }
      )
    )
    const led = await ask()
    assert.equal(led.header('location'), '/confirm?back=%2Fmy%2Fauthenticator')
    const confirm = (password: string) =>
      client
        .post('/confirm?back=//evil.example')
        .json({ password })
        .withSession(held)
        .withInertia()
        .withCsrfToken()
        .redirects(0)
    await confirm('wrong password')
    assert.equal((await ask()).status(), 302)
    assert.equal((await confirm(PASSWORD)).header('location'), '/')
    ;(await ask()).assertInertiaComponent('administration/sessions/enrol')
  })
})
