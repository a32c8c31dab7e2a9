import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { rows } from '#shared/database/sql'
import { asActor } from '#shared/http/actor'
import { asTenant } from '#shared/tenancy/as_tenant'
import { audit } from '#administration/actions/audit'
import { viewedPersonal } from '#administration/actions/viewed_personal'
import { anAccount } from '#tests/support/payments/an_account'
import { signedIn } from '#tests/support/signed_in'
import { theWorld, type World } from '#tests/support/world'

type Change = { id: string; action: string; subject: string; actor: string; href: string | null }
type Cursor = { after: string | null; before: string | null }

const PHONE = '998901112233'
const MASKED = '••••••••••33'

function inSamarqand<T>(login: string, division: string, work: () => Promise<T>) {
  const { id, users, divisions } = theWorld().samarqand
  const actor = { kind: 'user' as const, id: users[login]!, name: login, ip: '10.1.2.3' }
  return asTenant(id, () =>
    asActor({ ...actor, requestId: `req-${login}`, divisionId: divisions[division]! }, work)
  )
}

function log(client: ApiClient, asked = {}, login = 'boss', region: keyof World = 'samarqand') {
  return client
    .get('/audit')
    .qs(asked)
    .withSession(signedIn(login, region))
    .withPlainCookie('hisob_locale', 'en')
    .withInertia()
}

async function found(client: ApiClient, asked = {}, login = 'boss') {
  const answer = await log(client, asked, login)
  answer.assertStatus(200)
  return answer.inertiaProps as { changes: Change[]; cursor: Cursor }
}

const subjects = ({ changes }: { changes: Change[] }) => changes.map(({ subject }) => subject)

test.group('Audit | page', (group) => {
  let account: { id: string; number: string }

  group.setup(async () => {
    const { divisions } = theWorld().samarqand
    account = await inSamarqand('operator', 'Urgut', () =>
      anAccount({ divisionId: divisions.Urgut!, number: '7411000001', phone: PHONE })
    )
    await inSamarqand('operator', 'Urgut', async () => {
      for (const id of ['p1', 'p2', 'p3']) {
        await audit({
          action: 'payment.reversed',
          subject: { kind: 'payment', id },
          accountId: account.id,
          reason: `paid twice ${id}`,
          before: { amountMinor: 123_450n, phone: PHONE },
          after: { amountMinor: 0n, phone: PHONE },
        })
      }
    })
    await inSamarqand('boss', 'region', async () => {
      await audit({ action: 'role.changed', subject: { kind: 'role', id: 'r1' } })
      await audit({ action: 'user.sign_in_refused', subject: { kind: 'user', id: 'u1' } })
    })
  })

  test('each filter finds its rows and no others')
    .with([
      { asked: { subject: 'payment:p2' }, expected: ['Payment p2'] },
      { asked: { action: 'payment.reversed', account: '7411000001' }, expected: 3 },
      { asked: { account: '7411000009' }, expected: [] },
      { asked: { preset: 'sign_ins', subject: 'user:u1' }, expected: ['User u1'] },
      { asked: { preset: 'rights', subject: 'role:r1' }, expected: ['Role r1'] },
      { asked: { preset: 'rights', subject: 'payment:p1' }, expected: [] },
      { asked: { q: 'twice p3' }, expected: ['Payment p3'] },
      { asked: { q: '100%' }, expected: [] },
      { asked: { ip: '10.1.2.3', subject: 'payment:p1' }, expected: ['Payment p1'] },
      { asked: { ip: '10.9.9.9' }, expected: [] },
      { asked: { person: 'operator', subject: 'payment:p1' }, expected: ['Payment p1'] },
      { asked: { person: 'cashier', subject: 'payment:p1' }, expected: [] },
      { asked: { by: 'job', subject: 'payment:p1' }, expected: [] },
      { asked: { request: 'req-operator', action: 'payment.reversed' }, expected: 3 },
      { asked: { to: '2020-01-01' }, expected: [] },
    ])
    .run(async ({ client, assert }, { asked, expected }) => {
      const told = subjects(await found(client, asked))
      const wanted = typeof expected === 'number' ? told.slice(0, expected) : expected
      assert.deepEqual(told, wanted)
      if (typeof expected === 'number') assert.lengthOf(told, expected)
    })

  test('a page goes on where the last one ended, and back', async ({ client, assert }) => {
    await inSamarqand('boss', 'region', async () => {
      for (let at = 1; at <= 60; at += 1) {
        await audit({ action: 'group.changed', subject: { kind: 'group', id: `g${at}` } })
      }
    })
    const asked = { action: 'group.changed' }
    const first = await found(client, asked)
    assert.lengthOf(first.changes, 50)
    assert.isNull(first.cursor.before)
    const second = await found(client, { ...asked, after: first.cursor.after })
    assert.deepEqual(
      subjects(second).slice(-10),
      Array.from({ length: 10 }, (_, index) => `Group g${10 - index}`)
    )
    assert.isNull(second.cursor.after)
    const back = await found(client, { ...asked, before: second.cursor.before })
    assert.deepEqual(subjects(back), subjects(first))
  })

  test('a row tells what was, what is, and where it is sealed; sums as sums', async ({
    client,
    assert,
  }) => {
    const [row] = (await found(client, { subject: 'payment:p1' })).changes
    const card = await client
      .get(`/audit/${row!.id}`)
      .withSession(signedIn('boss'))
      .withPlainCookie('hisob_locale', 'en')
      .withInertia()
    card.assertStatus(200)
    const { change, beside } = card.inertiaProps as {
      change: Record<string, unknown>
      beside: Change[]
    }
    assert.containSubset(change, {
      action: 'Payment reversed',
      code: 'payment.reversed',
      actor: 'operator',
      ip: '10.1.2.3',
      requestId: 'req-operator',
      division: 'Urgut',
      reason: 'paid twice p1',
      block: null,
      details: [
        { field: 'Sum, soʻm', before: '1234.50', after: '0.00', isChanged: true },
        { field: 'Phone', before: PHONE, after: PHONE, isChanged: false },
      ],
    })
    assert.sameMembers(subjects({ changes: beside }), ['Payment p2', 'Payment p3'])
  })

  test('without the right there is no log; a district sees its own desks, a region its own rows', async ({
    client,
    assert,
  }) => {
    for (const path of ['/audit', '/audit/1', '/audit/views', '/audit.csv']) {
      const answer = await client.get(path).withSession(signedIn('operator')).redirects(0)
      assert.equal(answer.status(), 403, path)
    }
    const { divisions } = theWorld().samarqand
    const tayloq = await found(client, { subject: 'payment:p1', division: divisions.Tayloq })
    assert.isEmpty(tayloq.changes)
    const urgut = await found(client, { subject: 'payment:p1', division: divisions.Urgut })
    assert.lengthOf(urgut.changes, 1)
    const other = await log(client, { subject: 'payment:p1' }, 'boss', 'buxoro')
    assert.deepEqual((other.inertiaProps as { changes: Change[] }).changes, [])
    const card = await client
      .get(`/audit/${urgut.changes[0]!.id}`)
      .withSession(signedIn('boss', 'buxoro'))
      .redirects(0)
    card.assertStatus(404)
  })

  test('the file holds what the list shows, and that it was taken is written down', async ({
    client,
    assert,
  }) => {
    const answer = await client
      .get('/audit.csv')
      .qs({ account: '7411000001' })
      .withSession(signedIn('boss'))
      .withPlainCookie('hisob_locale', 'en')
    answer.assertStatus(200)
    const lines = answer.text().trim().split('\r\n')
    assert.lengthOf(lines, 4)
    assert.include(lines[1], 'Payment p3')
    const [taken] = (await found(client, { action: 'audit.exported' })).changes
    assert.equal(taken!.actor, 'boss')
  })
})

test.group('Audit | personal data', (group) => {
  let account: { id: string; number: string }

  group.setup(async () => {
    const { divisions } = theWorld().samarqand
    account = await inSamarqand('operator', 'Urgut', () =>
      anAccount({ divisionId: divisions.Urgut!, number: '7411000100', phone: PHONE })
    )
  })

  const looks = () =>
    asTenant(theWorld().samarqand.id, () =>
      rows<{ person: string; kind: string; shown: number }>(
        `select user_name as person, kind, shown from personal_views
          where tenant_id = :tenant and (account_id = :id or account_id is null) order by id`,
        { id: account.id }
      )
    )

  test('a look at a card is written once in ten minutes for each person', async ({
    client,
    assert,
  }) => {
    for (const login of ['operator', 'operator', 'boss']) {
      const card = await client
        .get(`/household/accounts/${account.id}`)
        .withSession(signedIn(login))
        .withInertia()
      card.assertStatus(200)
    }
    const seen = (await looks()).filter(({ kind }) => kind === 'account')
    assert.deepEqual(seen, [
      { person: 'operator', kind: 'account', shown: 1 },
      { person: 'boss', kind: 'account', shown: 1 },
    ])
    const card = await client
      .get(`/household/accounts/${account.id}`)
      .qs({ tab: 'history' })
      .withSession(signedIn('boss'))
      .withInertia()
    const { part } = card.inertiaProps as { part: { looks: { person: string }[] } }
    assert.deepEqual(
      part.looks.map(({ person }) => person),
      ['boss', 'operator']
    )
  })

  test('a list is one look with what was asked and how many it showed; a search too', async ({
    client,
    assert,
  }) => {
    await client.get('/household/accounts').qs({ q: account.number }).withSession(signedIn('boss'))
    await client.get('/search').qs({ q: account.number }).withSession(signedIn('boss'))
    const page = await client
      .get('/audit/views')
      .withSession(signedIn('boss'))
      .withPlainCookie('hisob_locale', 'en')
      .withInertia()
    const { views } = page.inertiaProps as {
      views: { person: string; kind: string; shown: number; asked: string }[]
    }
    const told = views.map(({ person, kind, shown, asked }) => ({ person, kind, shown, asked }))
    assert.deepInclude(told, {
      person: 'boss',
      kind: 'List of accounts',
      shown: 1,
      asked: `Page: 1; Search: ${account.number}`,
    })
    assert.deepInclude(told, {
      person: 'boss',
      kind: 'Search',
      shown: 1,
      asked: `Search: ${account.number}`,
    })
  })

  test('jobs, channels and consumers are no lookers', async ({ assert }) => {
    const before = await looks()
    await asTenant(theWorld().samarqand.id, () =>
      viewedPersonal({ kind: 'account', id: account.id, accountId: account.id })
    )
    assert.deepEqual(await looks(), before)
  })

  test('the keys and the phone that each role gets', async ({ client, assert }) => {
    const shown: Record<string, string> = {}
    for (const login of ['boss', 'operator', 'cashier']) {
      const list = await client
        .get('/household/accounts')
        .qs({ q: account.number })
        .withSession(signedIn(login))
        .withInertia()
      const { accounts } = list.inertiaProps as { accounts: { data: Record<string, string>[] } }
      const card = await client
        .get(`/household/accounts/${account.id}`)
        .withSession(signedIn(login))
        .withInertia()
      const { account: head } = card.inertiaProps as { account: Record<string, string> }
      const csv = await client
        .get('/household/accounts.csv')
        .qs({ q: account.number })
        .withSession(signedIn(login))
      assert.deepEqual(Object.keys(accounts.data[0]!).sort(), LIST_KEYS)
      assert.deepEqual(Object.keys(head).sort(), CARD_KEYS)
      assert.equal(csv.text().includes(PHONE), login !== 'cashier')
      assert.equal(accounts.data[0]!.phone, head.phone)
      shown[login] = head.phone!
    }
    assert.deepEqual(shown, { boss: PHONE, operator: PHONE, cashier: MASKED })
  })
})

const LIST_KEYS = [
  'address',
  'balanceMinor',
  'id',
  'lastPaidOn',
  'lastReadOn',
  'name',
  'number',
  'phone',
  'plan',
  'status',
]

const CARD_KEYS = [
  ...['address', 'balanceMinor', 'division', 'dueOn', 'electricStove', 'id', 'lastPayment'],
  ...['lastReading', 'meters', 'name', 'number', 'oddities', 'openedOn', 'owedSince', 'persons'],
  ...['phone', 'plan', 'questioned', 'status', 'verificationDueOn'],
]
