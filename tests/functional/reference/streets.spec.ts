import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { affect, one, rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { drainOutbox } from '#shared/events/drain_outbox'
import { openAccount } from '#accounts/actions/open_account'
import { findAccounts } from '#accounts/queries/find_accounts'
import { openStreet } from '#reference/actions/open_street'
import { receiveReference } from '#reference/actions/receive_reference'
import { takeDueNames } from '#reference/jobs/take_due_names'
import { findStreets } from '#reference/queries/find_streets'
import { signedIn } from '#tests/support/signed_in'
import { asOwner, theWorld } from '#tests/support/world'

const inSamarqand = <T>(work: () => Promise<T>) => asTenant(theWorld().samarqand.id, work)
const urgut = () => theWorld().samarqand.divisions.Urgut!
const YOLDOSH = { nameUz: 'Yoʻldosh koʻchasi', nameCyrl: 'Йўлдош кўчаси', nameRu: 'улица Йулдош' }
const named = (name: string) => ({ nameUz: name, nameCyrl: name, nameRu: name })
const find = (query: string) =>
  inSamarqand(() => findStreets({ query, divisionIds: [urgut()] })).then((found) =>
    found.map(({ nameUz }) => nameUz)
  )
/** Enough that reading them all is not the cheapest way; the planner is told. */
const manyStreets = (tenantId: number, divisionId: number) => `
  select set_config('app.tenant_id', '${tenantId}', false);
  with opened as (
    insert into streets (division_id, name_uz, name_cyrl, name_ru, search_key)
    select ${divisionId}, md5(g::text), md5(g::text), md5(g::text), md5(g::text)
      from generate_series(1, 3000) g
    returning id, search_key
  )
  insert into street_names (street_id, name_uz, name_cyrl, name_ru, search_key, valid_from)
  select id, search_key, search_key, search_key, search_key, '2000-01-01' from opened;
  analyze streets`

const grounds = { act: 'Decision 12', reason: 'decision of the council' }

test.group('Streets', (group) => {
  group.setup(async () => {
    await inSamarqand(async () => {
      await receiveReference()
      await openStreet({ divisionId: urgut(), ...YOLDOSH })
      await openStreet({ divisionId: urgut(), ...named('Navbahor') })
    })
  })

  for (const typed of ['Yoʻldosh', 'йулдош', 'Yuldosh', "yo'ldosh", 'Йўлдош', 'Yoldsh']) {
    test(`"${typed}" finds Yoʻldosh koʻchasi`, async ({ assert }) => {
      assert.equal((await find(typed))[0], 'Yoʻldosh koʻchasi')
    })
  }

  test('the trigram index is what the search reads, though the role is under row-level security', async ({
    assert,
  }) => {
    const { id, divisions } = theWorld().buxoro
    await asOwner(async (owner) => {
      await owner.query(manyStreets(id, divisions.Vobkent!))
      await owner.query('vacuum analyze street_names')
    })
    const scans = async () => {
      const counted = await one<{ n: number; role: string }>(
        `select pg_stat_get_xact_numscans('street_names_search'::regclass)::int as n,
                current_user as role`
      )
      return counted!
    }
    await asTenant(id, async () => {
      const before = await scans()
      await findStreets({ query: 'Yuldosh', divisionIds: [divisions.Vobkent!] })
      const after = await scans()
      assert.equal(before.role, 'app_rw')
      // Once for the words, once for what is close to them.
      assert.equal(after.n, before.n + 2)
    })
  })

  test('another region finds nothing of it', async ({ assert }) => {
    const { samarqand, buxoro } = theWorld()
    const found = await asTenant(buxoro.id, () =>
      findStreets({ query: 'Yoʻldosh', divisionIds: Object.values(samarqand.divisions) })
    )
    assert.deepEqual(found, [])
  })

  test('a renamed street is found by both names, and its accounts follow', async ({
    client,
    assert,
  }) => {
    const { street, account } = await inSamarqand(async () => {
      const opened = await openStreet({ divisionId: urgut(), ...named('Leninobod') })
      const opening = await openAccount({
        divisionId: urgut(),
        consumer: { fullName: 'Sobirov Sobir', phone: null },
        premise: { streetId: opened.id, house: '7', flat: '', persons: 3, electricStove: true },
        consumerClass: 'household',
        planCode: 'electricity-household',
        openedOn: '2026-01-01',
        connectedW: null,
      })
      return { street: opened, account: opening.account }
    })
    const response = await client
      .post(`/reference/streets/${street.id}/names`)
      .withSession(signedIn('boss'))
      .withCsrfToken()
      .redirects(0)
      .form({ ...named('Mustaqillik'), ...grounds, validFrom: '2026-02-01' })
    response.assertStatus(302)
    await drainOutbox(theWorld().samarqand.id)

    assert.equal((await find('Ленинобод'))[0], 'Mustaqillik')
    const [byNew] = await inSamarqand(() =>
      findAccounts({ query: 'Sobirov Mustakillik', divisionIds: [urgut()] })
    )
    const [byOld] = await inSamarqand(() =>
      findAccounts({ query: 'Sobirov Leninobod', divisionIds: [urgut()] })
    )
    assert.equal(byNew!.id, account.id)
    assert.equal(byOld!.id, account.id)
    assert.include(byNew!.address, 'Mustaqillik')
    const building = await inSamarqand(() =>
      one<{ number: string; electric_stove: boolean }>(
        `select b.number, b.electric_stove from buildings b
           join premises p on p.tenant_id = :tenant and p.building_id = b.id
          where b.tenant_id = :tenant and b.street_id = :id`,
        { id: street.id }
      )
    )
    assert.deepEqual(building, { number: '7', electric_stove: true })
  })

  test('a merged street leads to the other one, its houses go over', async ({ client, assert }) => {
    const [from, into] = await inSamarqand(async () => [
      await openStreet({ divisionId: urgut(), ...named('Tor koʻcha') }),
      await openStreet({ divisionId: urgut(), ...named('Keng koʻcha') }),
    ])
    const post = (path: string, fields: Record<string, string>) =>
      client.post(path).withSession(signedIn('boss')).withCsrfToken().redirects(0).form(fields)
    await post(`/reference/streets/${from!.id}/buildings`, { number: '1' })
    await post(`/reference/streets/${from!.id}/buildings`, { number: '2A' })
    await post(`/reference/streets/${into!.id}/buildings`, { number: '1' })
    await post(`/reference/streets/${from!.id}/merger`, {
      ...grounds,
      on: '2026-03-01',
      intoId: into!.id,
    })
    assert.deepEqual(await find('Tor'), ['Keng koʻcha'])
    const houses = await inSamarqand(() =>
      rows<{ number: string }>(
        `select number from buildings
          where tenant_id = :tenant and street_id = :id and valid_to is null order by number`,
        { id: into!.id }
      )
    )
    assert.deepEqual(
      houses.map(({ number }) => number),
      ['1', '2A']
    )
  })

  test('a name planned for a day to come is taken on that day, and may be planned anew', async ({
    client,
    assert,
  }) => {
    const { id: tenantId } = theWorld().samarqand
    const street = await inSamarqand(() => openStreet({ divisionId: urgut(), ...named('Rejali') }))
    const rename = (name: string, validFrom: string) =>
      client
        .post(`/reference/streets/${street.id}/names`)
        .withSession(signedIn('boss'))
        .withCsrfToken()
        .redirects(0)
        .header('accept', 'application/json')
        .form({ ...named(name), ...grounds, validFrom })
    const nameNow = () =>
      inSamarqand(() =>
        one<{ name: string; days: string }>(
          `select s.name_uz as name,
                  (select string_agg(n.name_uz || ' ' || n.valid_from, ', ' order by n.valid_from)
                     from street_names n where n.tenant_id = :tenant and n.street_id = s.id) as days
             from streets s where s.tenant_id = :tenant and s.id = :id`,
          { id: street.id }
        )
      )
    const today = clock.now()
    const [soon, later] = [
      today.plus({ days: 5 }).toISODate()!,
      today.plus({ days: 9 }).toISODate()!,
    ]

    ;(await rename('Xato', later)).assertStatus(302)
    ;(await rename('Kelajak', soon)).assertStatus(302)
    ;(await rename('Kelajak', later)).assertStatus(302)
    assert.equal(await takeDueNames(tenantId), 0)
    assert.include(await nameNow(), {
      name: 'Rejali',
      days: `Rejali 2000-01-01, Kelajak ${later}`,
    })

    await inSamarqand(async () => {
      await affect(
        `update street_names set valid_to = :today
          where tenant_id = :tenant and street_id = :id and valid_to is not null`,
        { id: street.id, today: clock.today() }
      )
      await affect(
        `update street_names set valid_from = :today
          where tenant_id = :tenant and street_id = :id and valid_to is null`,
        { id: street.id, today: clock.today() }
      )
    })
    assert.equal(await takeDueNames(tenantId), 1)
    assert.equal(await takeDueNames(tenantId), 0)
    assert.include(await nameNow(), { name: 'Kelajak' })
    assert.equal((await find('Rejali'))[0], 'Kelajak')
  })

  test('facts of a house are changed with a reason, not those of a house that is gone', async ({
    client,
    assert,
  }) => {
    const street = await inSamarqand(() => openStreet({ divisionId: urgut(), ...named('Uyli') }))
    const post = (path: string, fields: object, login = 'boss') =>
      client
        .post(path)
        .withSession(signedIn(login))
        .withCsrfToken()
        .redirects(0)
        .header('accept', 'application/json')
        .json(fields)
    await post(`/reference/streets/${street.id}/buildings`, { number: '12' })
    const house = () =>
      inSamarqand(() =>
        one<{ id: string; flats: number; gasified: boolean; electric_stove: boolean }>(
          `select id::text, flats, gasified, electric_stove from buildings
            where tenant_id = :tenant and street_id = :id`,
          { id: street.id }
        )
      )
    const { id } = (await house())!
    const facts = {
      cadastre: null,
      flats: 40,
      electricStove: true,
      gasified: 'no',
      reason: 'act of inspection 3',
    }
    ;(await post(`/reference/buildings/${id}`, facts, 'cashier')).assertStatus(403)
    ;(await post(`/reference/buildings/${id}`, { ...facts, reason: '' })).assertStatus(422)
    ;(await post(`/reference/buildings/${id}`, facts)).assertStatus(302)
    assert.deepEqual(await house(), { id, flats: 40, gasified: false, electric_stove: true })

    await post(`/reference/buildings/${id}/closing`, { ...grounds, on: '2026-06-01' })
    const gone = await post(`/reference/buildings/${id}`, { ...facts, flats: 41 })
    assert.equal(gone.body().error.code, 'E_BUILDING_ENDED')
  })

  test('who may not edit, and who works elsewhere, is refused', async ({ client }) => {
    const street = await inSamarqand(() =>
      openStreet({ divisionId: urgut(), ...named('Chekka koʻcha') })
    )
    const rename = (login: string, region: 'samarqand' | 'buxoro' = 'samarqand') =>
      client
        .post(`/reference/streets/${street.id}/names`)
        .withSession(signedIn(login, region))
        .withCsrfToken()
        .redirects(0)
        .header('accept', 'application/json')
        .form({ ...named('X'), ...grounds, validFrom: '2026-02-01' })
    ;(await rename('cashier')).assertStatus(403)
    ;(await rename('boss', 'buxoro')).assertStatus(404)
    const seen = await client
      .get(`/reference/streets/${street.id}`)
      .withSession(signedIn('operator2'))
      .withInertia()
    seen.assertStatus(404)
  })
})
