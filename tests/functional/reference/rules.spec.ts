import { test } from '@japa/runner'
import { rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { changeRule } from '#reference/actions/change_rule'
import { receiveReference } from '#reference/actions/receive_reference'
import { rulesOn } from '#reference/queries/rules_on'
import { seasonsOf } from '#reference/queries/seasons_of'
import { signedIn } from '#tests/support/signed_in'
import { theWorld } from '#tests/support/world'

const inSamarqand = <T>(work: () => Promise<T>) => asTenant(theWorld().samarqand.id, work)
const UNDO = new Error('undo')

/** Runs the work and takes it back, so that the other tests meet the reference as received. */
async function undone<T>(work: () => Promise<T>): Promise<T> {
  let result: { value: T } | null = null
  await inSamarqand(async () => {
    result = { value: await work() }
    throw UNDO
  }).catch((error: unknown) => {
    if (error !== UNDO) throw error
  })
  return result!.value
}

const dueDay = {
  code: 'due_day',
  scope: 'household',
  unit: 'day_of_month',
  act: 'order 5',
  reason: 'decided',
  source: null,
  validTo: null,
}

test.group('The rule register', (group) => {
  group.setup(() => inSamarqand(() => receiveReference()))

  test('the region’s own value goes before the centre’s while it is in force', async ({
    assert,
  }) => {
    const days = await undone(async () => {
      await changeRule({
        ...dueDay,
        origin: 'local',
        value: '20',
        validFrom: '2026-03-01',
        validTo: '2026-06-01',
      })
      const dueOn = async (on: string) => (await rulesOn(on, 'household')).dueDay
      return [await dueOn('2026-02-28'), await dueOn('2026-03-01'), await dueOn('2026-06-01')]
    })
    assert.deepEqual(days, [10, 20, 10])
  })

  test('a new value ends the earlier one, a temporary one lets it come back', async ({
    assert,
  }) => {
    const found = await undone(async () => {
      const change = { ...dueDay, origin: 'centre' as const }
      await changeRule({ ...change, value: '12', validFrom: '2027-01-01', validTo: '2027-02-01' })
      await changeRule({ ...change, value: '15', validFrom: '2027-03-01' })
      return rows<{ value: string; from: string; to: string | null }>(
        `select value, valid_from as "from", valid_to as "to" from rule_values
          where tenant_id = :tenant and code = 'due_day' and scope = 'household'
            and valid_from >= '2024-05-31' order by valid_from`
      )
    })
    assert.deepEqual(
      found.map(({ value, from, to }) => [value, from, to]),
      [
        ['10', '2024-05-31', '2027-01-01'],
        ['12', '2027-01-01', '2027-02-01'],
        ['10', '2027-02-01', '2027-03-01'],
        ['15', '2027-03-01', null],
      ]
    )
  })

  test('a day on which a value begins already is refused', async ({ assert }) => {
    const error = await undone(() =>
      changeRule({ ...dueDay, origin: 'centre', value: '11', validFrom: '2024-05-31' }).catch(
        (refusal: unknown) => refusal
      )
    )
    assert.containsSubset(error, { code: 'E_RULE_FROM_TAKEN', facts: { on: '2024-05-31' } })
  })

  test('the order of a cold spring moves the edge of the season', async ({ assert }) => {
    const spans = (period: string) => inSamarqand(() => seasonsOf(period))
    assert.deepEqual(await spans('2024-11-01'), [
      { from: '2024-11-01', to: '2024-12-01', season: 'heating' },
    ])
    assert.deepEqual(await spans('2025-03-01'), [
      { from: '2025-03-01', to: '2025-04-01', season: 'heating' },
    ])
    assert.deepEqual(await spans('2026-03-01'), [
      { from: '2026-03-01', to: '2026-03-16', season: 'heating' },
      { from: '2026-03-16', to: '2026-04-01', season: 'non_heating' },
    ])
  })

  test('what is over the contract is told with its price; a hole is refused by name', async ({
    assert,
  }) => {
    const rules = await inSamarqand(() => rulesOn('2025-01-01', 'legal'))
    assert.deepEqual(rules.overContract, { fromBp: 12_000n, factorBp: 12_000n })
    assert.equal(rules.prepaymentShareBp, 10_000n)
    const hole = await inSamarqand(() => rulesOn('2024-07-01', 'legal'))
    assert.throws(() => hole.overContract, 'E_RULE_MISSING')
  })

  test('the register shows each rule with its value, unit and origin', async ({
    client,
    assert,
  }) => {
    const response = await client
      .get('/reference/rules')
      .qs({ on: '2026-01-15' })
      .withSession(signedIn('boss'))
      .withInertia()
    response.assertInertiaComponent('reference/rules/index')
    const lines = response.inertiaProps.rules as { id: string; value: string | null }[]
    const value = (id: string) => lines.find((line) => line.id === id)!.value
    assert.equal(value('penalty_ppm_per_day household'), '0.1')
    assert.equal(value('vat_bp all'), '12')
    assert.equal(value('base_value_minor all'), '412000')
    assert.equal(value('heating_from_mmdd all'), '01.11')
  })

  test('a region may not change what only the centre changes', async ({ client, assert }) => {
    const post = (login: string, code: string) =>
      client
        .post(`/reference/rules/${code}`)
        .withSession(signedIn(login))
        .withCsrfToken()
        .redirects(0)
        .header('accept', 'application/json')
        .form({ scope: 'all', value: '15', validFrom: '2027-01-01', act: 'order', reason: 'wish' })
    ;(await post('cashier', 'vat_bp')).assertStatus(403)
    const refused = await post('boss', 'vat_bp')
    refused.assertStatus(422)
    assert.equal(refused.body().error.code, 'E_RULE_NOT_LOCAL')
  })

  test('a change that moves money waits for a second person', async ({ client, assert }) => {
    const response = await client
      .post('/reference/rules/due_day')
      .withSession(signedIn('boss'))
      .withCsrfToken()
      .redirects(0)
      .form({
        scope: 'household',
        value: '25',
        validFrom: '2027-01-01',
        act: 'order 7',
        reason: 'decided by the council',
      })
    response.assertStatus(302)
    const [visas, values] = await inSamarqand(async () => [
      await rows(`select kind from visas where tenant_id = :tenant and kind = 'rules.change'`),
      await rows(`select id from rule_values where tenant_id = :tenant and origin = 'local'`),
    ])
    assert.lengthOf(visas!, 1)
    assert.lengthOf(values!, 0)
  })
})
