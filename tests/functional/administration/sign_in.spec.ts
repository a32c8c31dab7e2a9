import { test } from '@japa/runner'
import hash from '@adonisjs/core/services/hash'
import limiter from '@adonisjs/limiter/services/main'
import type { ApiClient } from '@japa/api-client'
import { affect, one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { signIn } from '#administration/actions/sign_in'
import { signInBudgets } from '#administration/sign_in/budgets'
import { payTry } from '#administration/sign_in/tries'
import { aStaffMember } from '#tests/support/sign_in/a_staff_member'
import { heldBy, open, typePassword } from '#tests/support/sign_in/entering'
import { asOwner, PASSWORD, theWorld } from '#tests/support/world'

const WRONG = 'Логин или пароль не подошли.'
const LIMITED = 429

function messageOf(answer: Awaited<ReturnType<typeof typePassword>>) {
  return answer.flashMessage('error') as unknown
}

async function guess(client: ApiClient, login: string, ip: string, times: number) {
  const answers: unknown[] = []
  for (let time = 0; time < times; time++) {
    const request = typePassword(client, { login, password: `wrong number ${time}` }, { ip })
    answers.push(messageOf(await request.header('accept-language', 'ru')))
  }
  return answers
}

/** Ten tries of a login from one address, without the waiting that they cost. */
async function spend(login: string, ip: string) {
  const budgets = signInBudgets({ region: 'samarqand', login, ip, device: null })
  for (let time = 0; time < 10; time++) await payTry(budgets).catch(() => {})
}

/** The same attempt without HTTP: where only the limit matters. */
async function attempt(login: string, ip: string, password = 'wrong password'): Promise<number> {
  const typed = { region: 'samarqand', login, password, ip, device: null }
  return signIn(typed).then(
    () => 200,
    (error: { status: number }) => error.status
  )
}

async function userRow(login: string) {
  return asTenant(theWorld().samarqand.id, () =>
    one<{ password: string; failed: number }>(
      `select password, failed_sign_ins as failed from users
        where tenant_id = :tenant and login = :login`,
      { login }
    )
  )
}

test.group('Signing in', (group) => {
  group.each.setup(() => limiter.clear())

  const REFUSED: readonly [string, Record<string, unknown>][] = [
    ['PL-02: a login of 10 kB', { login: 'x'.repeat(10_000), password: 'y' }],
    ['PL-02: a password of 500 kB', { login: 'operator', password: 'y'.repeat(500_000) }],
    ['PL-08: a login that is an object', { login: { $ne: null }, password: 'y' }],
    ['PL-08: a login that is a list', { login: ['operator'], password: 'y' }],
    ['PL-10: NUL in the login', { login: 'oper\0ator', password: PASSWORD }],
  ]
  for (const [name, form] of REFUSED) {
    test(`${name} is refused before any hashing`, async ({ client, assert }) => {
      const answer = await client
        .post('/session')
        .json({ region: 'samarqand', ...form })
        .accept('json')
        .withCsrfToken()
        .redirects(0)
      answer.assertStatus(422)
      assert.notProperty(heldBy(answer), 'auth_staff')
    })
  }

  test('PL-03, PL-04: a password is verified exactly as typed, to 128 characters and beyond', async ({
    client,
    assert,
  }) => {
    for (const password of [' leading and trailing ', 'жўғқҳ'.repeat(30), 'a b'.repeat(43)]) {
      const user = await aStaffMember({})
      await asTenant(theWorld().samarqand.id, () => user.merge({ password }).save())
      const { login } = user
      const exact = await typePassword(client, { login, password })
      assert.equal(exact.header('location'), '/', password.slice(0, 30))
      for (const near of [password.trim(), password.slice(0, 72), `${password} `]) {
        if (near === password) continue
        const answer = await typePassword(client, { login, password: near })
        assert.notProperty(heldBy(answer), 'auth_staff')
      }
    }
  })

  test('PL-06: case and spaces around a login make no other login', async ({ client, assert }) => {
    const answer = await typePassword(client, { login: '  OPERATOR ' })
    assert.equal(answer.header('location'), '/')
  })

  test('PL-07, PL-11, PL-14: a look-alike, a stranger, another region, a wrong password: one answer', async ({
    client,
    assert,
  }) => {
    const here = await aStaffMember({})
    const tries = [
      { login: 'оperator' },
      { login: 'nobody-at-all' },
      { login: here.login, region: 'buxoro' },
      { login: here.login, password: 'wrong password' },
      { login: here.login, region: 'nowhere' },
    ]
    for (const typed of tries) {
      const answer = await typePassword(client, typed).header('accept-language', 'ru')
      assert.equal(messageOf(answer), WRONG)
      assert.equal(answer.status(), 302)
    }
  })

  test('PL-11: an unknown login costs as much time as a wrong password', async ({ assert }) => {
    const { login } = await aStaffMember({})
    await attempt('warm-up', '10.1.0.1')
    const times: Record<string, number[]> = { known: [], unknown: [] }
    for (let round = 0; round < 7; round++) {
      for (const [kind, name] of [
        ['known', login],
        ['unknown', `nobody${round}`],
      ] as const) {
        await limiter.clear()
        const before = process.hrtime.bigint()
        await attempt(name, `10.1.${round}.2`)
        times[kind]!.push(Number(process.hrtime.bigint() - before) / 1e6)
      }
    }
    const median = (list: number[]) => list.toSorted((first, next) => first - next)[3]!
    // Without the hash of nobody an unknown login would answer in a small part of the time.
    assert.isAbove(median(times.unknown!), median(times.known!) * 0.5)
    assert.isBelow(median(times.unknown!), median(times.known!) * 2)
  })

  test('PL-15: tries grow dear and end for a quarter of an hour, not for ever', async ({
    client,
    assert,
  }) => {
    const { login } = await aStaffMember({})
    const answers = await guess(client, login, '203.0.113.9', 10)
    assert.deepEqual(new Set(answers), new Set([WRONG]))
    const right = await typePassword(client, { login }, { ip: '203.0.113.9' })
    assert.notProperty(heldBy(right), 'auth_staff')

    await limiter.clear()
    const later = await typePassword(client, { login }, { ip: '203.0.113.9' })
    assert.property(heldBy(later), 'auth_staff')
  })

  test('PL-12, PL-15: a stranger’s guesses lock nobody out of his own browser', async ({
    client,
    assert,
  }) => {
    const { login } = await aStaffMember({})
    const own = await typePassword(client, { login }, { ip: '198.51.100.1' })
    const device = own.cookie('hisob_device')!.value as unknown
    for (let from = 0; from < 4; from++) await spend(login, `203.0.113.${from}`)
    // Strangers' budget for this login is empty, wherever they come from, even with the right password.
    assert.equal(await attempt(login, '192.0.2.77', PASSWORD), LIMITED)
    const again = await typePassword(client, { login }, { ip: '198.51.100.1', device })
    assert.equal(again.header('location'), '/')
  }).timeout(60_000)

  test('PL-16: one password tried on many logins from one address ends in a limit', async ({
    assert,
  }) => {
    const statuses: number[] = []
    for (let account = 0; account < 70; account++) {
      statuses.push(await attempt(`sprayed${account}`, '203.0.113.50'))
    }
    assert.equal(statuses.filter((status) => status === 401).length, 60)
    assert.equal(statuses.at(-1), LIMITED)
    assert.equal(await attempt('operator', '203.0.113.51'), 401)
  })

  test('finding 7: two hundred parallel guesses are ten tries', async ({ assert }) => {
    const statuses = await Promise.all(
      Array.from({ length: 200 }, () => attempt('operator', '203.0.113.60'))
    )
    const checked = statuses.filter((status) => status !== LIMITED)
    assert.isAtMost(checked.length, 10)
  }).timeout(60_000)

  test('PL-19: a database that fails is nobody’s wrong password', async ({ assert }) => {
    await asOwner((owner) => owner.query('revoke select on users from app_rw'))
    try {
      for (let time = 0; time < 12; time++) {
        const status = await attempt('operator', '203.0.113.70', PASSWORD)
        assert.notInclude([200, 401, LIMITED], status)
      }
    } finally {
      await asOwner((owner) => owner.query('grant select on users to app_rw'))
    }
    assert.equal(await attempt('operator', '203.0.113.70', PASSWORD), 200)
  })

  test('PL-18: with the store of limits away tries are still counted', async ({ assert }) => {
    const store = limiter.use({ requests: 1, duration: 60 })
    const consume = Object.getPrototypeOf(store).consume as typeof store.consume
    let broken = 0
    Object.getPrototypeOf(store).consume = function (this: typeof store, key: string) {
      broken += 1
      if (broken % 2 === 1) throw new Error('connect ECONNREFUSED')
      return consume.call(this, key)
    }
    try {
      const budget = { key: 'store_away', requests: 2, seconds: 60 }
      await payTry([budget])
      await payTry([budget])
      await assert.rejects(() => payTry([budget]), 'E_TOO_MANY_TRIES')
    } finally {
      Object.getPrototypeOf(store).consume = consume
    }
  })

  test('the hash follows when its cost is raised', async ({ client, assert }) => {
    const { login, id } = await aStaffMember({})
    const { Scrypt } = await import('@adonisjs/core/hash/drivers/scrypt')
    const cheap = await new Scrypt({ cost: 1024, blockSize: 8, parallelization: 1 }).make(PASSWORD)
    await asTenant(theWorld().samarqand.id, () =>
      affect(`update users set password = :cheap where tenant_id = :tenant and id = :id`, {
        cheap,
        id,
      })
    )
    assert.isTrue(hash.needsReHash(cheap))
    await typePassword(client, { login })
    const fresh = (await userRow(login))!.password
    assert.isFalse(hash.needsReHash(fresh))
    assert.isTrue(await hash.verify(fresh, PASSWORD))
  })

  test('who tried in my name is told when I enter, and forgotten after', async ({
    client,
    assert,
  }) => {
    const { login } = await aStaffMember({})
    await guess(client, login, '203.0.113.80', 3)
    assert.equal((await userRow(login))!.failed, 3)
    const entered = await typePassword(client, { login }).header('accept-language', 'ru')
    assert.include(String(messageOf(entered)), '3 попытки')
    assert.equal((await userRow(login))!.failed, 0)
  })

  test('finding 9: behind the proxy the limit follows the caller, and a forged chain does not help', async ({
    client,
    assert,
  }) => {
    const { login } = await aStaffMember({})
    await spend(login, '203.0.113.90')
    const forged = { ip: '1.2.3.4, 203.0.113.90' }
    const same = await typePassword(client, { login }, forged)
    assert.notProperty(heldBy(same), 'auth_staff')
    const other = await typePassword(client, { login }, { ip: '203.0.113.91' })
    assert.property(heldBy(other), 'auth_staff')
    const page = await open(client, '/my', heldBy(other))
    const sessions = page.inertiaProps.sessions as { ip: string }[]
    assert.equal(sessions[0]!.ip, '203.0.113.91')
  })
})
