import { readFile } from 'node:fs/promises'
import type { ApiClient, ApiResponse } from '@japa/api-client'
import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { one, rows } from '#shared/database/sql'
import { drainOutbox } from '#shared/events/drain_outbox'
import { asActor } from '#shared/http/actor'
import { asTenant } from '#shared/tenancy/as_tenant'
import { decideVisa } from '#administration/actions/decide_visa'
import { setTenantStatus } from '#administration/actions/set_tenant_status'
import { publishFigures } from '#administration/jobs/publish_figures'
import { platformRows } from '#administration/queries/platform_rows'
import { tenantByCode } from '#administration/queries/tenants'
import { tenantList } from '#administration/queries/tenant_list'
import { anAccount } from '#tests/support/payments/an_account'
import { openPaynet, perform } from '#tests/support/payments/paynet_client'
import { openRegion } from '#tests/support/open_region'
import { signedIn } from '#tests/support/signed_in'
import { PASSWORD, theWorld, type Region } from '#tests/support/world'

const admin = () => signedIn('admin', 'centre')

function inCentre<T>(login: string, work: () => Promise<T>) {
  const { id, users } = theWorld().centre
  return asTenant(id, () => asActor({ kind: 'user', id: users[login]!, name: login }, work))
}

const actionsOf = (tenantId: number) =>
  asTenant(tenantId, () =>
    rows<{ action: string; actor: string; reason: string | null }>(
      `select action, actor_name as actor, reason from audit_log
        where tenant_id = :tenant order by id desc limit 20`
    )
  )

/** Why sessions of the region have ended, each word once. */
const endings = async (tenantId: number) => {
  const found = await asTenant(tenantId, () =>
    rows<{ because: string }>(
      `select distinct ended_because as because from user_sessions
        where tenant_id = :tenant and ended_at is not null`
    )
  )
  return found.map(({ because }) => because)
}

/** A session of the boss from before the suspension, as his browser holds it. */
const openedBefore = async ({ id, users }: Region) => {
  const opened = await asTenant(id, () =>
    one<{ id: string }>(
      `insert into user_sessions (tenant_id, user_id, ip, agent, second_step_at)
       values (:tenant, :userId, '127.0.0.1', 'tests', now()) returning id`,
      { userId: users.boss! }
    )
  )
  return opened!.id
}

const codeOf = (answer: ApiResponse) => (answer.body() as { error: { code: string } }).error.code

test.group('The centre | who sees the regions', () => {
  test('its people see every region with its state, nobody of a region does', async ({
    client,
    assert,
  }) => {
    await client.post('/tenant-looks').withSession(admin()).withCsrfToken().redirects(0)
    await drainOutbox(theWorld().centre.id)
    const list = await client.get('/tenants').withSession(admin()).withInertia()
    list.assertStatus(200)
    const { tenants } = list.inertiaProps as { tenants: { code: string; facts: object }[] }
    assert.includeMembers(
      tenants.map(({ code }) => code),
      ['samarqand', 'buxoro']
    )
    assert.notInclude(
      tenants.map(({ code }) => code),
      'respublika'
    )
    const found = tenants.find(({ code }) => code === 'samarqand')!
    assert.containSubset(found.facts, { failures: 0 })
    assert.isAtLeast((found.facts as { staff: number }).staff, 4)
    assert.property(found.facts, 'sizeBytes')

    for (const path of [
      '/tenants',
      '/tenants/new',
      '/tenants/buxoro',
      '/republic',
      '/republic.csv',
    ]) {
      const refused = await client.get(path).withSession(signedIn('boss')).redirects(0)
      assert.equal(refused.status(), 403, path)
    }
    const approver = signedIn('approver', 'centre')
    const allowed = await client.get('/tenants/samarqand').withSession(approver)
    allowed.assertStatus(200)
    const forbidden = await client.get('/tenants/new').withSession(approver).redirects(0)
    forbidden.assertStatus(403)
  })

  test('the tenant comes from the session: headers, fields and hosts move nobody', async ({
    client,
    assert,
  }) => {
    const page = await client
      .get('/')
      .header('x-tenant', 'buxoro')
      .header('x-tenant-id', String(theWorld().buxoro.id))
      .header('x-forwarded-host', 'buxoro.example')
      .qs({ tenant: 'buxoro', tenant_id: theWorld().buxoro.id })
      .withSession(signedIn('boss'))
      .withInertia()
    const { work } = page.inertiaProps as { work: { tenant: { code: string } } }
    assert.equal(work.tenant.code, 'samarqand')

    await platformRows(`update platform.tenants set host = 'buxoro.example' where id = :id`, {
      id: theWorld().buxoro.id,
    })
    const there = await client
      .get('/')
      .header('host', 'buxoro.example')
      .withSession(signedIn('boss'))
      .withInertia()
    const { work: still } = there.inertiaProps as { work: { tenant: { code: string } } }
    assert.equal(still.tenant.code, 'samarqand')
    const wrong = { tenant_id: theWorld().buxoro.id, auth_staff: theWorld().samarqand.users.boss! }
    const mixed = await client.get('/').withSession(wrong).redirects(0)
    mixed.assertStatus(302)
    mixed.assertHeader('location', '/sign-in')
  })
})

test.group('The centre | suspension', (group) => {
  let region: Region

  group.setup(async () => {
    region = await openRegion('toxtatish', '1799', ['Bir'])
  })

  test('waits for a second person; then nobody is in, and nothing is lost', async ({
    client,
    assert,
  }) => {
    const paynet = await openPaynet(region, { minAmountMinor: 100n })
    const account = await asTenant(region.id, () =>
      anAccount({ divisionId: region.divisions.Bir! })
    )
    const boss = { tenant_id: region.id, auth_staff: region.users.boss! }
    const held = { ...boss, staff_session: await openedBefore(region) }
    ;(await client.get('/').withSession(held).redirects(0)).assertStatus(200)
    const asked = await client
      .post('/tenants/toxtatish/suspension')
      .withSession(admin())
      .withCsrfToken()
      .form({ reason: 'Unpaid since March' })
      .redirects(0)
    asked.assertStatus(302)
    assert.equal((await tenantByCode('toxtatish'))!.status, 'active')

    const visa = await inCentre('admin', () =>
      one<{ id: string }>(
        `select id from visas where tenant_id = :tenant and kind = 'tenants.suspend'`
      )
    )
    const grant = (login: string) =>
      inCentre(login, () => decideVisa({ visaId: visa!.id, decision: 'granted', reason: 'agreed' }))
    await assert.rejects(() => grant('admin'), 'E_VISA_OWN')
    await grant('approver')
    assert.equal((await tenantByCode('toxtatish'))!.status, 'suspended')
    assert.deepEqual(await endings(region.id), ['suspended'])

    const out = await client.get('/').withSession(held).redirects(0)
    out.assertHeader('location', '/sign-in')
    const cabinet = await client
      .get('/cabinet')
      .withSession({ cabinet: { tenantId: region.id, accountId: account.id } })
      .redirects(0)
    cabinet.assertStatus(503)
    const sum = 50_000n
    const transaction = 77_700_000_001n
    const refused = await perform(paynet, account.number, transaction, sum)
    assert.equal(refused.body.error?.code, 100)

    await drainOutbox(theWorld().centre.id)
    const [told] = await actionsOf(region.id)
    assert.include(told, { action: 'tenant.suspended', reason: 'Unpaid since March' })
    assert.match(told!.actor, /\(centre\)$/)

    const resumed = await client
      .post('/tenants/toxtatish/resumption')
      .withSession(admin())
      .withCsrfToken()
      .form({ reason: 'Paid' })
      .redirects(0)
    resumed.assertStatus(302)
    const again = await perform(paynet, account.number, transaction, sum)
    assert.isUndefined(again.body.error)
    const old = await client.get('/').withSession(held).redirects(0)
    old.assertHeader('location', '/sign-in')
    const back = await client.get('/').withSession(boss).redirects(0)
    back.assertStatus(200)
  })

  test('its people read of it at the sign-in, but only after their right password', async ({
    client,
    assert,
  }) => {
    const set = (status: 'active' | 'suspended') =>
      inCentre('admin', () => setTenantStatus({ tenantId: region.id, status, reason: 'a test' }))
    const signIn = (login: string, password: string) =>
      client
        .post('/session')
        .withCsrfToken()
        .redirects(0)
        .header('accept', 'application/json')
        .form({ region: region.code, login, password })
    await set('suspended')
    const wrong = await signIn('boss', 'not the password')
    wrong.assertStatus(401)
    const unknown = await signIn('nobody', 'not the password')
    unknown.assertStatus(401)
    assert.equal(codeOf(unknown), codeOf(wrong))
    const right = await signIn('boss', PASSWORD)
    right.assertStatus(503)
    assert.equal(codeOf(right), 'E_TENANT_SUSPENDED')
    const page = await client.get('/sign-in').withInertia()
    const { regions } = page.inertiaProps as { regions: { code: string }[] }
    assert.include(
      regions.map(({ code }) => code),
      region.code
    )
    await set('active')
  })

  test('no region can do it, not even by SQL', async ({ assert }) => {
    await assert.rejects(
      () =>
        asTenant(region.id, () =>
          setTenantStatus({ tenantId: theWorld().buxoro.id, status: 'suspended', reason: 'no' })
        ),
      /Only the centre/
    )
  })
})

test.group('The centre | inside a region', () => {
  const entry = (fields: object, code = 'samarqand') => ({ code, fields })

  async function enter(client: ApiClient, { code, fields }: ReturnType<typeof entry>) {
    const answer = await client
      .post(`/tenants/${code}/entry`)
      .withSession(admin())
      .withCsrfToken()
      .json({ reason: 'Ticket 42: the head asked for help', minutes: 30, ...fields })
      .redirects(0)
    const session = answer.session() as { entry?: string }
    return { answer, session: { ...admin(), entry: session.entry ?? '' } }
  }

  test('with a reason one may look, for a time, and both logs say so', async ({
    client,
    assert,
  }) => {
    const short = await enter(client, entry({ reason: 'look' }))
    assert.equal(short.session.entry, '')
    const long = await enter(client, entry({ minutes: 241 }))
    assert.equal(long.session.entry, '')

    const { session } = await enter(client, entry({}))
    const home = await client.get('/').withSession(session).withInertia()
    const { work } = home.inertiaProps as {
      work: {
        tenant: { code: string }
        entry: { isReadOnly: boolean }
        user: { rights: string[] }
      }
    }
    assert.equal(work.tenant.code, 'samarqand')
    assert.isTrue(work.entry.isReadOnly)
    assert.includeMembers(work.user.rights, ['accounts.view', 'billing.view'])
    assert.notIncludeMembers(work.user.rights, ['tenants.view', 'payments.record'])

    const accounts = await client.get('/household/accounts').withSession(session).withInertia()
    accounts.assertStatus(200)
    const page = await client.get('/tenants').withSession(session).redirects(0)
    page.assertStatus(403)
    const written = await client
      .post('/billing/runs')
      .withSession(session)
      .withCsrfToken()
      .form({ period: '2026-01-01' })
      .redirects(0)
    assert.equal(written.flashMessage('error') !== undefined, true)

    const log = await actionsOf(theWorld().samarqand.id)
    assert.include(log[0], { action: 'tenant.entered', actor: 'admin (centre)' })
    const centre = await actionsOf(theWorld().centre.id)
    assert.include(centre[0], { action: 'tenant.entered', actor: 'admin' })

    const heads = await client.get('/entries').withSession(signedIn('boss')).withInertia()
    const { entries } = heads.inertiaProps as { entries: { who: string; leftAt: string | null }[] }
    assert.include(entries[0], { who: 'admin', leftAt: null })
    const others = await client
      .get('/entries')
      .withSession(signedIn('boss', 'buxoro'))
      .withInertia()
    assert.deepInclude(others.inertiaProps, { entries: [] })

    const left = await client.delete('/entry').withSession(session).withCsrfToken().redirects(0)
    left.assertHeader('location', '/tenants')
    assert.include((await actionsOf(theWorld().samarqand.id))[0], { action: 'tenant.left' })
    const after = await client.get('/').withSession(session).redirects(0)
    after.assertHeader('location', '/tenants')
  })

  test('an act with a named right is written as that person of the centre', async ({
    client,
    assert,
  }) => {
    const { session } = await enter(client, entry({ rights: ['divisions.edit'] }))
    const { Urgut } = theWorld().samarqand.divisions
    const changed = await client
      .post(`/divisions/${Urgut}`)
      .withSession(session)
      .withCsrfToken()
      .json({
        nameUz: 'Urgut',
        nameCyrl: 'Ургут',
        nameRu: 'Ургут',
        requisites: { head: 'Someone' },
      })
      .redirects(0)
    changed.assertStatus(302)
    const [act] = await actionsOf(theWorld().samarqand.id)
    assert.include(act, { action: 'division.edited', actor: 'admin (centre)' })
    const forbidden = await client.get('/billing/runs/new').withSession(session).redirects(0)
    forbidden.assertStatus(403)
  })

  test('a visa of the region is not asked for from the centre', async ({ client, assert }) => {
    const { session } = await enter(client, entry({ rights: ['settings.edit'] }))
    const refused = await client
      .post('/settings/metering.estimate_method')
      .withSession(session)
      .withCsrfToken()
      .header('accept', 'application/json')
      .form({ value: 'season', scope: 'tenant', validFrom: '2027-01-01', reason: 'from outside' })
      .redirects(0)
    refused.assertStatus(403)
    assert.equal(codeOf(refused), 'E_VISA_FROM_CENTRE')
  })

  test('the door closes by itself at the next request after the time', async ({
    client,
    assert,
  }) => {
    const { session } = await enter(client, entry({ minutes: 5 }))
    await platformRows(
      `update platform.entries set entered_at = now() - interval '10 minutes',
                                   until_at = now() - interval '1 second' where id = :id::bigint`,
      { id: session.entry! }
    )
    const late = await client.get('/household/accounts').withSession(session).redirects(0)
    late.assertHeader('location', '/tenants')
    const log = await actionsOf(theWorld().samarqand.id)
    assert.equal(log[0]!.action, 'tenant.entry_expired')
    await client.get('/').withSession(session).redirects(0)
    assert.lengthOf(
      (await actionsOf(theWorld().samarqand.id)).filter(
        ({ action }) => action === 'tenant.entry_expired'
      ),
      1
    )
  })

  test('nobody of a region enters another one with an entry of somebody else', async ({
    client,
  }) => {
    const { session } = await enter(client, entry({}, 'buxoro'))
    const thief = { ...signedIn('boss'), entry: session.entry }
    const page = await client.get('/').withSession(thief).withInertia()
    page.assertInertiaPropsContains({ work: { tenant: { code: 'samarqand' }, entry: null } })
    const colleague = { ...signedIn('admin2', 'centre'), entry: session.entry }
    const refused = await client.get('/').withSession(colleague).redirects(0)
    refused.assertHeader('location', '/tenants')
  })
})

test.group('The republic', () => {
  test('shows what each region has published of the month, and no more', async ({
    client,
    assert,
  }) => {
    const { samarqand } = theWorld()
    await asTenant(samarqand.id, () =>
      anAccount({ divisionId: samarqand.divisions.Urgut!, owes: { '2026-09-05': 12_345_00n } })
    )
    const month = clock.period()
    const before = await client.get(`/republic?period=${month}`).withSession(admin()).withInertia()
    const told = (props: unknown) =>
      (
        props as { regions: { code: string; publishedAt: string | null; debtMinor: string }[] }
      ).regions.find(({ code }) => code === 'samarqand')!
    assert.isNull(told(before.inertiaProps).publishedAt)

    assert.equal(await publishFigures(samarqand.id), 2)
    assert.equal(await publishFigures(samarqand.id), 0)
    assert.equal(await publishFigures(theWorld().centre.id), 0)
    const after = await client.get(`/republic?period=${month}`).withSession(admin()).withInertia()
    assert.isNotNull(told(after.inertiaProps).publishedAt)
    assert.isAtLeast(Number(told(after.inertiaProps).debtMinor), 12_345_00)
    const csv = await client.get(`/republic.csv?period=${month}`).withSession(admin())
    assert.include(csv.text(), 'samarqand')
  })
})

test.group('The centre | a new region', () => {
  test('is opened from the template by a job that can be cut anywhere', async ({
    client,
    assert,
  }) => {
    const fields = {
      code: 'xorazm',
      soato: '1733',
      districts: ['1733204', '1733208'],
      firstPeriod: '2026-11-01',
      login: 'xorazm-rahbar',
      fullName: 'Sardor Yusupov',
    }
    const asked = await client
      .post('/tenants')
      .withSession(admin())
      .withCsrfToken()
      .json(fields)
      .redirects(0)
    asked.assertHeader('location', '/tenants/xorazm')
    const twice = await client
      .post('/tenants')
      .withSession(admin())
      .withCsrfToken()
      .json(fields)
      .redirects(0)
    assert.isDefined(twice.flashMessage('error'))
    assert.equal((await tenantByCode('xorazm'))!.status, 'opening')

    await drainOutbox(theWorld().centre.id)
    const tenant = (await tenantByCode('xorazm'))!
    assert.equal(tenant.status, 'active')
    const made = await asTenant(tenant.id, () =>
      one(`select (select count(*)::int from divisions where tenant_id = :tenant) as divisions,
                  (select count(*)::int from tariff_plans where tenant_id = :tenant) > 0 as tariffs,
                  (select count(*)::int from payment_channels where tenant_id = :tenant) as channels,
                  (select count(*)::int from users where tenant_id = :tenant) as users`)
    )
    assert.deepEqual(made, { divisions: 3, tariffs: true, channels: 2, users: 1 })

    await platformRows(
      `update platform.tenant_openings set steps = '{}', finished_at = null where tenant_id = :id`,
      { id: tenant.id }
    )
    await client.post('/tenants/xorazm/opening').withSession(admin()).withCsrfToken().redirects(0)
    await drainOutbox(theWorld().centre.id)
    const repeated = await asTenant(tenant.id, () =>
      one(`select count(*)::int as users from users where tenant_id = :tenant`)
    )
    assert.deepEqual(repeated, { users: 1 })
    const [listed] = await tenantList({ id: tenant.id })
    assert.isNull(listed!.opening)

    const invited = await client
      .post('/tenants/xorazm/invitation')
      .withSession(admin())
      .withCsrfToken()
      .redirects(0)
    assert.match(String(invited.flashMessage('invitation')), /\/welcome\/xorazm\//)
  })
})

test.group('The centre | the archive of a region', () => {
  test('holds the rows of that region with their counts, and nobody else’s', async ({
    client,
    assert,
  }) => {
    const { samarqand, buxoro } = theWorld()
    const canary = 'KANAREYKA-7731'
    await asTenant(buxoro.id, () =>
      rows(
        `update divisions set name_ru = :canary where tenant_id = :tenant and parent_id is null`,
        {
          canary,
        }
      )
    )
    await client
      .post('/tenants/samarqand/exports')
      .withSession(admin())
      .withCsrfToken()
      .form({ reason: 'Handing over' })
      .redirects(0)
    await drainOutbox(theWorld().centre.id)
    const [done] = await platformRows<{ id: string; sha256: string }>(
      `select id::text, sha256 from platform.tenant_exports order by tenant_exports.id desc limit 1`
    )
    const answer = await client.get(`/tenants/samarqand/exports/${done!.id}`).withSession(admin())
    answer.assertStatus(200)
    const { openArchive } = await import('#tests/support/open_archive')
    const { exportPath } = await import('#administration/tenants/export_path')
    const archive = await openArchive(await readFile(exportPath(done!.id)))
    assert.equal(archive.sha256, done!.sha256)

    const { manifest, tables } = archive
    assert.equal(manifest.tables.length, tables.size)
    const divisions = tables.get('divisions')!
    assert.equal(divisions.rows.length, 3)
    for (const { name, rows: count, leftOut } of manifest.tables) {
      const table = tables.get(name)!
      assert.lengthOf(table.rows, count, name)
      assert.isTrue(
        table.rows.every((row) => row.tenant_id === String(samarqand.id)),
        name
      )
      assert.notInclude(table.text, canary, name)
      assert.isEmpty(leftOut.filter((column) => table.text.split('\n')[0]!.includes(`,${column},`)))
    }
    assert.deepEqual(
      manifest.tables.find(({ name }) => name === 'users')!.leftOut.includes('password'),
      true
    )
    const regions = await client
      .get(`/tenants/samarqand/exports/${done!.id}`)
      .withSession(signedIn('boss'))
      .redirects(0)
    regions.assertStatus(403)
  })
})
