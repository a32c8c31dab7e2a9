import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { asActor } from '#shared/http/actor'
import { addDays } from '#shared/kernel/calendar'
import { rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { cancelPlannedSetting } from '#administration/actions/cancel_planned_setting'
import { changeSetting } from '#administration/actions/change_setting'
import { decideVisa } from '#administration/actions/decide_visa'
import { settingOn } from '#administration/queries/setting_on'
import { visaNeeded } from '#administration/queries/visa_needed'
import { settings } from '#administration/settings/registry'
import type { ValuesOf } from '#administration/settings/setting'
import { declareSettings } from '#administration/settings/declare_settings'
import { parseSetting } from '#administration/settings/parse_setting'
import { signedIn } from '#tests/support/signed_in'
import { theWorld } from '#tests/support/world'

const TESTS_SETTINGS = declareSettings({
  'tests.days': { kind: 'days', default: 5, min: 1, max: 30, byDivision: true },
})

declare module '#administration/settings/setting_values' {
  interface SettingValues extends ValuesOf<typeof TESTS_SETTINGS> {}
}

function as<T>(login: string, work: () => Promise<T>): Promise<T> {
  const { id, users } = theWorld().samarqand
  return asTenant(id, () => asActor({ kind: 'user', id: users[login]!, name: login }, work))
}

function change(
  code: string,
  value: number | string | null,
  more: { on?: string; at?: string } = {}
) {
  const { divisions } = theWorld().samarqand
  return as('boss', () =>
    changeSetting({
      code,
      value,
      divisionId: more.at ? divisions[more.at]! : null,
      validFrom: more.on ?? clock.today(),
      act: 'Order 1',
      reason: 'As agreed',
    })
  )
}

function days(on: string, at: string) {
  const divisionId = theWorld().samarqand.divisions[at]!
  return as('boss', () => settingOn('tests.days', { on, divisionId }))
}

test.group('Settings', (group) => {
  group.setup(() => settings.offer(TESTS_SETTINGS))
  const today = clock.today()
  const later = addDays(today, 10)

  test('the nearest value up the tree holds, from its day on; else the default', async ({
    assert,
  }) => {
    assert.equal(await days(today, 'Urgut'), 5)
    await change('tests.days', 7)
    await change('tests.days', 9, { on: later, at: 'Urgut' })
    assert.deepEqual(
      [await days(today, 'Urgut'), await days(later, 'Urgut'), await days(later, 'Tayloq')],
      [7, 9, 7]
    )
    assert.equal(await days(addDays(today, -1), 'Urgut'), 5)
  })

  test('a second change of the day replaces the first; a plan stays ahead of both', async ({
    assert,
  }) => {
    await change('tests.days', 11, { on: later })
    await change('tests.days', 8)
    assert.deepEqual([await days(today, 'Tayloq'), await days(later, 'Tayloq')], [8, 11])
  })

  test('a plan taken back leaves what stood before it, and its row', async ({ assert }) => {
    const plans = () =>
      as('boss', () =>
        rows<{ id: string; cancelled: boolean }>(
          `select id, cancelled_at is not null as cancelled from settings
            where tenant_id = :tenant and code = 'tests.days' and division_id is null
              and valid_from = :later`,
          { later }
        )
      )
    const [plan] = await plans()
    const cancelling = { code: 'tests.days', today, reason: 'Not needed', divisionIds: null }
    await as('boss', () => cancelPlannedSetting({ ...cancelling, id: plan!.id }))
    assert.equal(await days(later, 'Tayloq'), 8)
    assert.deepEqual(await plans(), [{ id: plan!.id, cancelled: true }])
  })

  test('back to the default is a change like any other', async ({ assert }) => {
    await change('tests.days', null, { on: later })
    assert.deepEqual([await days(today, 'Tayloq'), await days(later, 'Tayloq')], [8, 5])
  })

  test('the past is not changed, and a limit only with a second person', async ({ assert }) => {
    await assert.rejects(
      () => change('tests.days', 6, { on: addDays(today, -1) }),
      'E_SETTING_IN_THE_PAST'
    )
    const { divisions } = theWorld().samarqand
    const needs = (amountMinor: bigint) =>
      as('boss', () =>
        visaNeeded({ kind: 'payments.reverse', divisionId: divisions.Tayloq!, amountMinor })
      )
    assert.deepEqual([await needs(100_000_000n), await needs(100_000_001n)], [false, true])

    assert.equal(await change('visas.payments.reverse.limit', '500', { at: 'Tayloq' }), 'waits')
    assert.isFalse(await needs(100_000_000n))
    const [visa] = await as('boss', () =>
      rows<{ id: string }>(
        `select id from visas where tenant_id = :tenant and kind = 'settings.change' and status = 'pending'`
      )
    )
    await assert.rejects(
      () => as('boss', () => decideVisa({ visaId: visa!.id, decision: 'granted', reason: 'Yes' })),
      'E_VISA_OWN'
    )
  })

  const cases = [
    ['money', '1 234,50', 123450n],
    ['money', '-1', null],
    ['days', '0', null],
    ['days', '30', 30],
    ['days', '31', null],
    ['days', '1e1', null],
    ['boolean', 'true', true],
    ['boolean', 'yes', null],
    ['time', '23:59', '23:59'],
    ['time', '24:00', null],
  ] as const

  test('what is typed is read by the kind and bounds of the setting: {0} {1}')
    .with([...cases])
    .run(({ assert }, [kind, text, value]) => {
      const kinds = {
        money: { kind: 'money', default: 0n, min: 0n },
        days: { kind: 'days', default: 5, min: 1, max: 30 },
        boolean: { kind: 'boolean', default: true },
        time: { kind: 'time', default: '09:00' },
      } as const
      assert.equal(parseSetting(kinds[kind], text), value)
    })
})

test.group('Settings and visas | pages', () => {
  test('who has the right sees them; a district does not change what is the region’s', async ({
    client,
    assert,
  }) => {
    const get = (path: string, login: string) => client.get(path).withSession(signedIn(login))
    for (const path of ['/settings', '/settings/visas.expiry']) {
      ;(await get(path, 'boss')).assertStatus(200)
      assert.equal((await get(path, 'cashier').accept('json')).status(), 403, path)
    }
    const save = (login: string, scope: string) =>
      client
        .post('/settings/tests.days')
        .json({ value: '4', scope, validFrom: clock.today(), reason: 'shorter' })
        .accept('json')
        .withSession(signedIn(login))
        .withCsrfToken()
        .redirects(0)
    ;(await save('operator', 'tenant')).assertStatus(403)
    ;(await save('boss', 'tenant')).assertStatus(302)
    assert.equal(await days(clock.today(), 'Tayloq'), 4)
  })

  test('a request has its sentence and its card; another region does not see it', async ({
    client,
    assert,
  }) => {
    const list = await client.get('/visas?tab=history').withSession(signedIn('boss')).withInertia()
    const { visas } = list.inertiaProps as { visas: { data: { id: string; sentence: string }[] } }
    assert.isAbove(visas.data.length, 0)
    assert.notInclude(visas.data[0]!.sentence, 'translation missing')
    const card = await client
      .get(`/visas/${visas.data[0]!.id}`)
      .withSession(signedIn('boss'))
      .withInertia()
    card.assertStatus(200)
    const foreign = await client
      .get(`/visas/${visas.data[0]!.id}`)
      .accept('json')
      .withSession(signedIn('boss', 'buxoro'))
    foreign.assertStatus(404)
  })
})
