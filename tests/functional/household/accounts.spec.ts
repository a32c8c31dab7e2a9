import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { affect } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { anAccount, type TestAccount } from '#tests/support/payments/an_account'
import { signedIn } from '#tests/support/signed_in'
import { theWorld } from '#tests/support/world'

type Listed = { number: string; name: string; balanceMinor: string }
type Case = { asked: Record<string, string>; names: string[]; sums: [number, number] }
type Totals = { accounts: number; debtMinor: string; advanceMinor: string }

/** The accounts of this file share a beginning that no other number has. */
const OURS = '7788'

const inUrgut = <T>(work: (divisionId: number) => Promise<T>) => {
  const { id, divisions } = theWorld().samarqand
  return asTenant(id, () => work(divisions.Urgut!))
}

function open(suffix: string, name: string, owedMinor = 0n) {
  const owes: Record<string, bigint> = owedMinor === 0n ? {} : { '2026-09-05': owedMinor }
  return inUrgut((divisionId) =>
    anAccount({ divisionId, number: `${OURS}0000${suffix}`, name, owes })
  )
}

function change(account: TestAccount, statement: string) {
  return inUrgut(() => affect(statement, { id: account.id }))
}

function readOn(account: TestAccount, day: string) {
  return inUrgut(() =>
    affect(
      `with resource as (
         insert into resources (tenant_id, code, unit, name_uz, name_cyrl, name_ru)
         values (:tenant, 'h' || :id, 'kWh', 'r', 'r', 'r') returning id
       ), make as (
         insert into meter_types (tenant_id, code, resource_id, name, digits, verification_months)
         select :tenant, 'h' || :id, id, 't', 6, 192 from resource returning id
       ), meter as (
         insert into meters (tenant_id, meter_type_id, serial, state)
         select :tenant, id, 'H' || :id, 'installed' from make returning id
       ), register as (
         insert into registers (tenant_id, meter_id, code) select :tenant, id, 'A+' from meter
         returning id
       ), point as (
         insert into service_points (tenant_id, account_id, premise_id, resource_id, code, valid_from)
         select :tenant, a.id, a.premise_id, resource.id, 'H' || :id, '2024-01-01'
           from personal_accounts a, resource where a.tenant_id = :tenant and a.id = :id
         returning id
       )
       insert into readings (tenant_id, service_point_id, register_id, read_on, value_wh, source,
                             status, recorded_by)
       select :tenant, point.id, register.id, :day, 1000, 'controller', 'accepted', 'user:1'
         from point, register`,
      { id: account.id, day }
    )
  )
}

async function list(client: ApiClient, asked: Record<string, string>, login = 'operator') {
  const answer = await client
    .get('/household/accounts')
    .qs({ q: OURS, ...asked })
    .withSession(signedIn(login))
    .withInertia()
  answer.assertInertiaComponent('household/index')
  const { accounts, totals } = answer.inertiaProps as {
    accounts: { data: Listed[] }
    totals: Totals
  }
  return { totals, names: accounts.data.map(({ name }) => name), rows: accounts.data }
}

test.group('Household | accounts', (group) => {
  group.setup(async () => {
    const anvar = await open('01', 'Anvarov Debt', 150_000n)
    const bek = await open('02', 'Bekov Advance', -40_000n)
    await open('03', 'Choriyev Zero')
    const doniyor = await open('04', '=1+1 Doniyorov', 20_000n)
    await readOn(anvar, '2026-10-31')
    await readOn(bek, '2026-08-31')
    await change(
      doniyor,
      `update personal_accounts set status = 'closed'
                            where tenant_id = :tenant and id = :id`
    )
    await change(
      anvar,
      `update premises set electric_stove = true where tenant_id = :tenant
      and id = (select premise_id from personal_accounts where tenant_id = :tenant and id = :id)`
    )
  })

  test('every filter narrows rows and totals alike')
    .with<Case[]>([
      { asked: {}, names: ['Anvarov', 'Bekov', 'Choriyev', '=1+1'], sums: [170_000, 40_000] },
      { asked: { balance: 'debt' }, names: ['Anvarov', '=1+1'], sums: [170_000, 0] },
      { asked: { balance: 'advance' }, names: ['Bekov'], sums: [0, 40_000] },
      { asked: { balance: 'zero' }, names: ['Choriyev'], sums: [0, 0] },
      { asked: { status: 'closed' }, names: ['=1+1'], sums: [20_000, 0] },
      { asked: { stove: 'electric' }, names: ['Anvarov'], sums: [150_000, 0] },
      { asked: { noReadingSince: '2026-10-31' }, names: ['Bekov', 'Choriyev'], sums: [0, 40_000] },
      {
        asked: { noReadingSince: '2026-11-01' },
        names: ['Anvarov', 'Bekov', 'Choriyev'],
        sums: [150_000, 40_000],
      },
      { asked: { billed: '2026-09-01' }, names: [], sums: [0, 0] },
      {
        asked: { unbilled: '2026-09-01', balance: 'debt' },
        names: ['Anvarov'],
        sums: [150_000, 0],
      },
      {
        asked: { sort: '-balance' },
        names: ['Anvarov', '=1+1', 'Choriyev', 'Bekov'],
        sums: [170_000, 40_000],
      },
      {
        asked: { page: '9' },
        names: ['Anvarov', 'Bekov', 'Choriyev', '=1+1'],
        sums: [170_000, 40_000],
      },
      {
        asked: { balance: 'much', noReadingSince: 'long ago', sort: 'luck' },
        names: ['Anvarov', 'Bekov', 'Choriyev', '=1+1'],
        sums: [170_000, 40_000],
      },
    ])
    .run(async ({ client, assert }, { asked, names, sums }) => {
      const found = await list(client, asked)
      assert.deepEqual(
        found.names.map((name) => name.split(' ')[0]),
        names
      )
      assert.deepEqual(found.totals, {
        accounts: names.length,
        debtMinor: String(sums[0]),
        advanceMinor: String(sums[1]),
      })
    })

  test('words find the account whose name they are part of', async ({ client, assert }) => {
    assert.deepEqual((await list(client, { q: 'choriyev zero' })).names, ['Choriyev Zero'])
  })

  test('another district does not see them, the head of the region does', async ({
    client,
    assert,
  }) => {
    assert.isEmpty((await list(client, {}, 'operator2')).names)
    assert.lengthOf((await list(client, {}, 'boss')).names, 4)
  })

  test('the export is the list, in a form no spreadsheet runs', async ({ client, assert }) => {
    const answer = await client
      .get('/household/accounts.csv')
      .qs({ q: OURS, sort: '-balance' })
      .withSession(signedIn())
      .withPlainCookie('hisob_locale', 'en')
    answer.assertStatus(200)
    answer.assertHeader('content-type', 'text/csv; charset=utf-8')
    const text = answer.text() || String(answer.body())
    assert.isTrue(text.startsWith('\uFEFF'))
    const lines = text.replace('\uFEFF', '').trim().split('\r\n')
    const cells = lines.map((line) => line.split(';'))
    assert.deepEqual(cells[0]!.slice(0, 2), ['Account', 'Consumer'])
    assert.deepEqual(
      cells.slice(1).map((row) => [row[1], row[5], row[6], row[7]]),
      [
        ['Anvarov Debt', 'Debt', '1500,00', '31.10.2026'],
        [`'=1+1 Doniyorov`, 'Debt', '200,00', ''],
        ['Choriyev Zero', 'No debt', '0,00', ''],
        ['Bekov Advance', 'Advance', '400,00', '31.08.2026'],
      ]
    )
  })

  test('the card of another district or another region does not exist', async ({ client }) => {
    const own = await open('05', 'Ergashev Card')
    const { buxoro, samarqand } = theWorld()
    const near = await asTenant(samarqand.id, () =>
      anAccount({ divisionId: samarqand.divisions.Tayloq!, number: `${OURS}000006` })
    )
    const far = await asTenant(buxoro.id, () =>
      anAccount({ divisionId: buxoro.divisions.Vobkent!, number: `${OURS}000007` })
    )
    const card = (id: string) =>
      client.get(`/household/accounts/${id}`).withSession(signedIn()).withInertia()

    ;(await card(own.id)).assertInertiaComponent('household/show')
    for (const { id } of [near, far]) (await card(id)).assertStatus(404)
  })
})
