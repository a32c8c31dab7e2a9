import { test } from '@japa/runner'
import limiter from '@adonisjs/limiter/services/main'
import { affect, one, rows } from '#shared/database/sql'
import { asActor } from '#shared/http/actor'
import { asTenant } from '#shared/tenancy/as_tenant'
import type User from '#administration/models/user'
import { beginTotp } from '#administration/actions/begin_totp'
import { decideVisa } from '#administration/actions/decide_visa'
import { enrolTotp } from '#administration/actions/enrol_totp'
import { codeNow } from '#administration/sign_in/code_now'
import { aStaffMember } from '#tests/support/sign_in/a_staff_member'
import { heldBy, open, typeCode, typePassword } from '#tests/support/sign_in/entering'
import { signedIn } from '#tests/support/signed_in'
import { theWorld } from '#tests/support/world'

const here = <T>(work: () => Promise<T>) => asTenant(theWorld().samarqand.id, work)

/** Somebody with an authenticator in force; the half-minute in which it was connected is forgotten. */
async function somebodyEnrolled(role = 'head') {
  const user = await aStaffMember({ role })
  const { secret, recovery } = await here(async () => {
    const begun = await beginTotp(user.id)
    const codes = await enrolTotp({ userId: user.id, code: codeNow(begun) })
    await forgetLastStep(user)
    return { secret: begun, recovery: codes }
  })
  return { user, secret, recovery }
}

function forgetLastStep({ id }: User) {
  return affect(`update user_totp set last_step = 0 where tenant_id = :tenant and user_id = :id`, {
    id,
  })
}

const otherThan = (code: string) => (code === '123456' ? '654321' : '123456')

test.group('The second step', (group) => {
  group.each.setup(() => limiter.clear())

  test('PL-20: after the password alone nothing opens but the second step', async ({
    client,
    assert,
  }) => {
    const { user, secret } = await somebodyEnrolled()
    const half = await typePassword(client, { login: user.login })
    assert.equal(half.header('location'), '/sign-in/code')
    for (const path of ['/', '/my', '/search?q=a', '/household/accounts', '/confirm']) {
      const page = await open(client, path, heldBy(half))
      assert.equal(page.header('location'), '/sign-in', path)
    }
    const entered = await typeCode(client, heldBy(half), codeNow(secret))
    assert.equal(entered.header('location'), '/')
    const page = await open(client, '/my', heldBy(entered))
    page.assertInertiaComponent('administration/account/show')
  })

  test('PL-22: a code opens once, also when two type it at the same moment', async ({
    client,
    assert,
  }) => {
    const { user, secret } = await somebodyEnrolled()
    const halves = await Promise.all([
      typePassword(client, { login: user.login }),
      typePassword(client, { login: user.login }),
    ])
    const code = codeNow(secret)
    const answers = await Promise.all(halves.map((half) => typeCode(client, heldBy(half), code)))
    const entered = answers.filter((answer) => 'auth_staff' in heldBy(answer))
    assert.lengthOf(entered, 1)
  })

  test('PL-23: the codes of the neighbouring half-minutes are taken, others are not', async ({
    client,
    assert,
  }) => {
    const { user, secret } = await somebodyEnrolled()
    for (const [away, taken] of [
      [-3, false],
      [3, false],
      [1, true],
    ] as const) {
      const half = await typePassword(client, { login: user.login })
      const answer = await typeCode(client, heldBy(half), codeNow(secret, away))
      assert.equal('auth_staff' in heldBy(answer), taken, `${away} steps away`)
    }
  })

  test('PL-24: the time is the database’s, however the server’s clock stands', async ({
    assert,
  }) => {
    const { user, secret } = await somebodyEnrolled()
    const { clock } = await import('#shared/clock')
    const { takeTimeCode } = await import('#administration/actions/take_time_code')
    const code = codeNow(secret)
    const taken = await clock.at('2026-01-01T00:00', () =>
      here(() => takeTimeCode(user.id, code, { enrolled: true }))
    )
    assert.isTrue(taken)
  })

  test('PL-26, PL-27: zeros, spaces and somebody else’s id in the form open nothing', async ({
    client,
    assert,
  }) => {
    const mine = await somebodyEnrolled()
    const other = await somebodyEnrolled()
    const half = await typePassword(client, { login: mine.user.login })
    for (const form of [
      { code: '000000' },
      { code: '      ' },
      { code: codeNow(other.secret), userId: other.user.id, user_id: other.user.id },
    ]) {
      const answer = await client
        .post('/sign-in/code')
        .json(form)
        .withSession(heldBy(half))
        .withInertia()
        .withCsrfToken()
        .redirects(0)
      assert.notProperty(heldBy(answer), 'auth_staff')
    }
  })

  test('PL-28: five wrong codes are the user’s, in however many sessions', async ({
    client,
    assert,
  }) => {
    const { user, secret } = await somebodyEnrolled()
    const halves = []
    for (let session = 0; session < 6; session++) {
      halves.push(heldBy(await typePassword(client, { login: user.login })))
    }
    const wrong = otherThan(codeNow(secret))
    await Promise.all(halves.slice(0, 5).map((half) => typeCode(client, half, wrong)))
    const right = await typeCode(client, halves[5]!, codeNow(secret))
    assert.notProperty(heldBy(right), 'auth_staff')
    await limiter.clear()
    const later = await typeCode(client, halves[5]!, codeNow(secret))
    assert.property(heldBy(later), 'auth_staff')
  })

  test('PL-30: recovery codes are kept hashed, and each opens once', async ({ client, assert }) => {
    const { user, recovery } = await somebodyEnrolled()
    const kept = await here(() =>
      rows<{ code_hash: string }>(
        `select code_hash from recovery_codes where tenant_id = :tenant and user_id = :id`,
        { id: user.id }
      )
    )
    assert.lengthOf(kept, 10)
    const plain = recovery.map((code) => code.replaceAll('-', ''))
    for (const { code_hash: hash } of kept) assert.notInclude(plain, hash)

    const typed = recovery[3]!.toLowerCase().replaceAll('-', ' ')
    for (const opens of [true, false]) {
      const half = await typePassword(client, { login: user.login })
      const answer = await typeCode(client, heldBy(half), typed)
      assert.equal('auth_staff' in heldBy(answer), opens)
    }
  })

  test('the secret is encrypted in the database', async ({ assert }) => {
    const { user, secret } = await somebodyEnrolled()
    const kept = await here(() =>
      one<{ secret: string }>(
        `select secret from user_totp where tenant_id = :tenant and user_id = :id`,
        { id: user.id }
      )
    )
    assert.notInclude(kept!.secret, secret)
  })

  test('P-42: who may move money is led to connect an authenticator, and reaches nothing else', async ({
    client,
    assert,
  }) => {
    const user = await aStaffMember({ role: 'head' })
    const half = await typePassword(client, { login: user.login })
    assert.equal(half.header('location'), '/sign-in/enrol')
    const page = await open(client, '/sign-in/enrol', heldBy(half))
    page.assertInertiaComponent('administration/sessions/enrol')
    const { secret, qr } = page.inertiaProps as { secret: string; qr: { path: string } }
    assert.match(qr.path, /^M\d/)
    const entrance = await open(client, '/my', heldBy(half))
    assert.equal(entrance.header('location'), '/sign-in')

    const connected = await client
      .post('/sign-in/enrol')
      .json({ code: codeNow(secret.replaceAll(' ', '')) })
      .withSession(heldBy(half))
      .withInertia()
      .withCsrfToken()
    connected.assertInertiaComponent('administration/sessions/recovery_codes')
    const { codes } = connected.inertiaProps as { codes: string[] }
    assert.lengthOf(codes, 10)
    assert.notInclude(JSON.stringify(heldBy(connected)), codes[0]!)
    const inside = await open(client, '/my', heldBy(connected))
    inside.assertInertiaComponent('administration/account/show')
  })

  test('a wrong first code connects nothing', async ({ client, assert }) => {
    const user = await aStaffMember({ role: 'head' })
    const half = await typePassword(client, { login: user.login })
    const page = await open(client, '/sign-in/enrol', heldBy(half))
    const secret = (page.inertiaProps.secret as string).replaceAll(' ', '')
    const refused = await client
      .post('/sign-in/enrol')
      .json({ code: otherThan(codeNow(secret)) })
      .withSession(heldBy(half))
      .withInertia()
      .withCsrfToken()
      .redirects(0)
    assert.notProperty(heldBy(refused), 'auth_staff')
    const again = await open(client, '/sign-in/enrol', heldBy(half))
    assert.equal((again.inertiaProps.secret as string).replaceAll(' ', ''), secret)
  })

  test('a right that comes during a session asks for the second step at the next request', async ({
    client,
    assert,
  }) => {
    const user = await aStaffMember({ role: 'operator' })
    const entered = await typePassword(client, { login: user.login })
    assert.equal((await open(client, '/my', heldBy(entered))).status(), 200)
    await here(async () => {
      await affect(
        `update grants set role_id = (select id from roles where tenant_id = :tenant and code = 'head')
          where tenant_id = :tenant and user_id = :id`,
        { id: user.id }
      )
    })
    const next = await open(client, '/my', heldBy(entered))
    assert.equal(next.header('location'), '/sign-in/enrol')
    assert.notProperty(heldBy(next), 'auth_staff')
  })

  test('PL-31: a compulsory second step is not switched off, nor any without proving oneself anew', async ({
    client,
    assert,
  }) => {
    const head = await somebodyEnrolled('head')
    const half = await typePassword(client, { login: head.user.login })
    const entered = await typeCode(client, heldBy(half), codeNow(head.secret))
    const refused = await client
      .delete('/my/authenticator')
      .withSession(heldBy(entered))
      .accept('json')
      .withCsrfToken()
    refused.assertStatus(403)

    const operator = await somebodyEnrolled('operator')
    const step = await typePassword(client, { login: operator.user.login })
    const inside = await typeCode(client, heldBy(step), codeNow(operator.secret))
    await here(() =>
      affect(
        `update user_sessions set confirmed_at = now() - interval '11 minutes'
          where tenant_id = :tenant and user_id = :id`,
        { id: operator.user.id }
      )
    )
    const remove = () =>
      client
        .delete('/my/authenticator')
        .withSession(heldBy(inside))
        .withInertia()
        .withCsrfToken()
        .redirects(0)
    assert.match(String((await remove()).header('location')), /^\/confirm\?back=/)

    await here(() => forgetLastStep(operator.user))
    const confirmed = await client
      .post('/confirm?back=/my')
      .json({ code: codeNow(operator.secret) })
      .withSession(heldBy(inside))
      .withInertia()
      .withCsrfToken()
      .redirects(0)
    assert.equal(confirmed.header('location'), '/my')
    assert.equal((await remove()).header('location'), '/my')
    const left = await here(() =>
      rows(`select 1 from user_totp where tenant_id = :tenant and user_id = :id`, {
        id: operator.user.id,
      })
    )
    assert.isEmpty(left)
  })

  test('PL-32: another’s second step is reset by two people, and the log tells it', async ({
    client,
    assert,
  }) => {
    const { user } = await somebodyEnrolled('operator')
    const asked = await client
      .delete(`/users/${user.id}/authenticator`)
      .json({ reason: 'Lost his phone' })
      .withSession(signedIn('boss'))
      .withInertia()
      .withCsrfToken()
      .redirects(0)
    asked.assertStatus(303)
    const count = () =>
      here(() =>
        rows(`select 1 from user_totp where tenant_id = :tenant and user_id = :id`, { id: user.id })
      )
    assert.lengthOf(await count(), 1)

    const deputy = await aStaffMember({ role: 'head' })
    const visa = await here(() =>
      one<{ id: string }>(
        `select id from visas where tenant_id = :tenant and kind = 'users.reset_totp'
            and subject_id = :id`,
        { id: user.id }
      )
    )
    const actor = (login: string, id: string) => ({ kind: 'user' as const, id, name: login })
    const grant = (login: string, id: string) =>
      here(() =>
        asActor(actor(login, id), () =>
          decideVisa({ visaId: visa!.id, decision: 'granted', reason: 'I know him' })
        )
      )
    await assert.rejects(() => grant('boss', theWorld().samarqand.users.boss!), 'E_VISA_OWN')
    await grant(deputy.login, deputy.id)
    assert.lengthOf(await count(), 0)
    const told = await here(() =>
      rows<{ action: string }>(
        `select action from audit_log where tenant_id = :tenant and subject_id = :id
            and action = 'user.totp_removed'`,
        { id: user.id }
      )
    )
    assert.lengthOf(told, 1)
  })
})
