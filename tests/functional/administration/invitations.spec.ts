import { test } from '@japa/runner'
import limiter from '@adonisjs/limiter/services/main'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import { affect, one, rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { beginTotp } from '#administration/actions/begin_totp'
import { enrolTotp } from '#administration/actions/enrol_totp'
import { inviteUser } from '#administration/actions/invite_user'
import { issueLink } from '#administration/actions/issue_link'
import { codeNow } from '#administration/sign_in/code_now'
import { aStaffMember } from '#tests/support/sign_in/a_staff_member'
import { heldBy, open, typePassword } from '#tests/support/sign_in/entering'
import { signedIn } from '#tests/support/signed_in'
import { PASSWORD, theWorld } from '#tests/support/world'

const here = <T>(work: () => Promise<T>) => asTenant(theWorld().samarqand.id, work)
const OWN = 'olma daraxti guli'

const pathOf = (link: string) => new URL(link).pathname

function setByLink(client: ApiClient, link: string, password = OWN) {
  return client
    .post(pathOf(link))
    .json({ password })
    .withInertia()
    .withCsrfToken()
    .header('accept-language', 'ru')
    .redirects(0)
}

async function opens(client: ApiClient, link: string) {
  const page = await client.get(pathOf(link)).withInertia().redirects(0)
  return page.status() === 200
}

test.group('One-time links', (group) => {
  group.each.setup(() => limiter.clear())

  test('somebody invited chooses his own password and signs in with it', async ({
    client,
    assert,
  }) => {
    const user = await aStaffMember({ invited: true })
    const early = await typePassword(client, { login: user.login })
    assert.notProperty(heldBy(early), 'auth_staff')

    const { link } = await here(() => inviteUser(user))
    const page = await client.get(pathOf(link)).withInertia()
    page.assertInertiaPropsContains({ login: user.login, purpose: 'invitation' })
    const saved = await setByLink(client, link)
    assert.equal(saved.header('location'), '/sign-in')
    assert.notProperty(heldBy(saved), 'auth_staff')
    const entered = await typePassword(client, { login: user.login, password: OWN })
    assert.equal(entered.header('location'), '/')
  })

  test('PL-62: a link opens once, also for two at the same moment', async ({ client, assert }) => {
    const user = await aStaffMember({ invited: true })
    const { link } = await here(() => inviteUser(user))
    const answers = await Promise.all([setByLink(client, link), setByLink(client, link, `${OWN}2`)])
    const saved = answers.filter((answer) => answer.header('location') === '/sign-in')
    assert.lengthOf(saved, 1)
    assert.isFalse(await opens(client, link))
  })

  test('PL-62: it is void after its time, after a new one, and after a sign-in', async ({
    client,
    assert,
  }) => {
    const user = await aStaffMember({})
    const reset = () => here(() => issueLink(user.id, 'password_reset'))
    const late = await reset()
    await here(() =>
      affect(
        `update user_links set expires_at = now() - interval '1 second'
          where tenant_id = :tenant and user_id = :id`,
        { id: user.id }
      )
    )
    assert.isFalse(await opens(client, late.link))

    const first = await reset()
    const second = await reset()
    assert.isFalse(await opens(client, first.link))
    assert.isTrue(await opens(client, second.link))
    await typePassword(client, { login: user.login })
    assert.isFalse(await opens(client, second.link))
  })

  test('PL-62: a reset lives half an hour, an invitation three days', async ({ assert }) => {
    const user = await aStaffMember({})
    const left = async (purpose: 'invitation' | 'password_reset') => {
      const { expiresAt } = await here(() => issueLink(user.id, purpose))
      return Math.round((Date.parse(expiresAt) - Date.now()) / 60_000)
    }
    assert.equal(await left('password_reset'), 30)
    assert.equal(await left('invitation'), 72 * 60)
  })

  test('PL-62: it opens under no other region, and on no other region’s host', async ({
    client,
    assert,
  }) => {
    const user = await aStaffMember({ invited: true })
    const { link } = await here(() => inviteUser(user))
    assert.isFalse(await opens(client, link.replace('/samarqand/', '/buxoro/')))

    const host = 'buxoro.hisob.example'
    const platform = () =>
      db.connection('platform').from('platform.tenants').where('id', theWorld().buxoro.id)
    await platform().update({ host })
    try {
      const strange = await client
        .get(pathOf(link))
        .header('x-forwarded-host', host)
        .withInertia()
        .redirects(0)
      strange.assertStatus(410)
    } finally {
      await platform().update({ host: null })
    }
    assert.isTrue(await opens(client, link))
  })

  test('PL-63: the page of a link tells nobody its address', async ({ client, assert }) => {
    const user = await aStaffMember({ invited: true })
    const { link } = await here(() => inviteUser(user))
    const page = await client.get(pathOf(link)).header('accept', 'text/html')
    assert.equal(page.header('referrer-policy'), 'no-referrer')
    assert.match(String(page.header('content-security-policy')), /default-src 'self'/)
  })

  test('PL-64: a new password leaves the second step as it was', async ({ client, assert }) => {
    const user = await aStaffMember({ role: 'head' })
    const link = await here(async () => {
      const secret = await beginTotp(user.id)
      await enrolTotp({ userId: user.id, code: codeNow(secret) })
      return issueLink(user.id, 'password_reset')
    })
    await setByLink(client, link.link)
    const half = await typePassword(client, { login: user.login, password: OWN })
    assert.equal(half.header('location'), '/sign-in/code')
  })

  test('PL-66: a bad password is refused in words and the link stays good', async ({
    client,
    assert,
  }) => {
    const user = await aStaffMember({ invited: true })
    const { link } = await here(() => inviteUser(user))
    for (const [password, word] of [
      ['short', '12 знаков'],
      ['Password2026!', 'один из первых'],
      [`${user.login}1234`, ''],
      ['ulugʻbek sinovchi', 'вашего имени'],
    ] as const) {
      const refused = await setByLink(client, link, password)
      assert.equal(refused.header('location'), pathOf(link))
      const errors = refused.flashMessages() as { inputErrorsBag: { password: string[] } }
      assert.include(errors.inputErrorsBag.password[0], word)
      assert.notInclude(JSON.stringify(refused.flashMessages()), password)
    }
    assert.isTrue(await opens(client, link))
  })

  test('only a hash of the link is kept', async ({ assert }) => {
    const user = await aStaffMember({ invited: true })
    const { link } = await here(() => inviteUser(user))
    const token = link.split('/').at(-1)!
    const kept = await here(() =>
      one<{ token_hash: string }>(
        `select token_hash from user_links where tenant_id = :tenant and user_id = :id`,
        { id: user.id }
      )
    )
    assert.notInclude(kept!.token_hash, token)
    assert.isAtLeast(token.length, 43)
  })

  test('an administrator makes links for those he looks after, and the log tells it', async ({
    client,
    assert,
  }) => {
    const user = await aStaffMember({})
    const ask = (who: string) =>
      client
        .post(`/users/${user.id}/link`)
        .withSession(signedIn(who))
        .withInertia()
        .withCsrfToken()
        .redirects(0)
    assert.isUndefined((await ask('operator')).flashMessage('link'))
    const made = (await ask('boss')).flashMessage('link') as { link: string }
    assert.isTrue(await opens(client, made.link))
    const told = await here(() =>
      rows<{ after: object }>(
        `select after from audit_log where tenant_id = :tenant and subject_id = :id
            and action = 'user.password_reset_issued'`,
        { id: user.id }
      )
    )
    assert.lengthOf(told, 1)
    assert.notInclude(JSON.stringify(told), made.link.split('/').at(-1)!)
    const own = await typePassword(client, { login: user.login, password: PASSWORD })
    assert.property(heldBy(own), 'auth_staff')
  })

  test('P-53: user:invite opens the way for the first administrator', async ({
    client,
    assert,
  }) => {
    const { default: ace } = await import('@adonisjs/core/services/ace')
    const { default: UserInvite } = await import('#administration/commands/user_invite')
    ace.ui.switchMode('raw')
    const flags = ['--tenant=samarqand', '--login=Birinchi', '--name=Birinchi Rahbar']
    const command = await ace.create(UserInvite, flags)
    await command.exec()
    const lines = ace.ui.logger.getLogs().map(({ message }) => message)
    ace.ui.switchMode('normal')
    const link = /http\S+/.exec(lines.join('\n'))![0]
    await setByLink(client, link)
    const half = await typePassword(client, { login: 'birinchi', password: OWN })
    assert.equal(half.header('location'), '/sign-in/enrol')
    const page = await open(client, '/sign-in/enrol', heldBy(half))
    page.assertInertiaComponent('administration/sessions/enrol')
  })
})
