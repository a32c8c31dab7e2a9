import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { affect, rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { CABINET_KEY } from '#portal/middleware/cabinet_middleware'
import { theWorld } from '#tests/support/world'
import { aMeteredAccount, type MeteredAccount } from '#tests/functional/portal/a_metered_account'

function anAccount(number: string) {
  const { id, divisions } = theWorld().samarqand
  return asTenant(id, () => aMeteredAccount(divisions.Urgut!, number))
}

function sessionOf(account: MeteredAccount) {
  return { [CABINET_KEY]: { tenantId: theWorld().samarqand.id, accountId: account.id } }
}

function send(client: ApiClient, account: MeteredAccount, form: Record<string, string>) {
  const request = client.post('/cabinet/reading').form(form).withCsrfToken().redirects(0)
  return request.withSession(sessionOf(account))
}

function readingsOf({ dial }: MeteredAccount) {
  return asTenant(theWorld().samarqand.id, () =>
    rows<{ value_wh: string; status: string }>(
      `select value_wh, status from readings
        where tenant_id = :tenant and register_id = :dial and source = 'consumer'`,
      { dial }
    )
  )
}

/** A bill of 100 kWh at 1 000 soʻm, as a run leaves it. */
function bill({ id }: MeteredAccount) {
  return asTenant(theWorld().samarqand.id, async () => {
    await affect(
      `insert into invoices (invoice_id, account_id, run_id, opening_minor, charged_minor, paid_minor,
         closing_minor, tenant_id, period, issued_on, due_on)
       values (:id, :id, 1, 500, 10000000, 200, 10000300, :tenant, '2026-09-01', '2026-10-01', '2026-10-10')`,
      { id }
    )
    await affect(
      `insert into charges (charge_id, account_id, run_id, service_point_id, quantity_wh, amount_minor,
         vat_minor, transaction_id, tenant_id, period, booked_on, plan_id, kind, seq, engine, lines, basis)
       values (:id, :id, 1, 1, 100000, 10000000, 1071429, 1, :tenant, '2026-09-01', '2026-10-01', 1, 1, 0,
         1, '{{1,1,20697,20727,100000,100000,10000000}}', '{{1,20697,20727,1000000,1100000,1,100000}}')`,
      { id }
    )
  })
}

test.group('Portal | own account', () => {
  test('a usual reading is accepted at once', async ({ client, assert }) => {
    const account = await anAccount('7200000001')
    const answer = await send(client, account, { dial: account.dial, value: '1 250,5' })
    assert.equal(answer.header('location'), '/cabinet')
    assert.deepEqual(await readingsOf(account), [{ value_wh: '1250500', status: 'accepted' }])
  })

  test('an unusual reading is asked about first, then kept for staff', async ({
    client,
    assert,
  }) => {
    const account = await anAccount('7200000002')
    const typed = { dial: account.dial, value: '900' }
    const asked = await send(client, account, typed)
    assert.equal(asked.header('location'), '/cabinet/reading')
    assert.isEmpty(await readingsOf(account))

    await send(client, account, { ...typed, sure: 'true' })
    assert.deepEqual(await readingsOf(account), [{ value_wh: '900000', status: 'questioned' }])
  })

  test('a reading of another account is refused, and what is no number', async ({
    client,
    assert,
  }) => {
    const account = await anAccount('7200000003')
    const other = await anAccount('7200000004')
    await send(client, account, { dial: other.dial, value: '1250' })
    await send(client, other, { dial: other.dial, value: 'much' })
    assert.isEmpty(await readingsOf(other))
  })

  test('a bill tells why it is this much, to its own account only', async ({ client, assert }) => {
    const account = await anAccount('7200000005')
    const other = await anAccount('7200000006')
    await bill(account)
    const page = () => client.get('/cabinet/bills/2026-09').withInertia().redirects(0)

    const own = await page().withSession(sessionOf(account))
    own.assertInertiaComponent('portal/bills/show')
    const { bill: sums, charges } = own.inertiaProps as {
      bill: Record<string, string>
      charges: { explained: { vatMinor: string; lines: { parts: { value: string }[] }[] } }[]
    }
    assert.containsSubset(sums, { openingMinor: '500', paidMinor: '200', closingMinor: '10000300' })
    const values = charges[0]!.explained.lines.map(({ parts }) => parts.map(({ value }) => value))
    assert.deepEqual(values, [
      ['1100000', '1000000', '100000'],
      ['100000', '100000', '10000000'],
    ])
    assert.equal(charges[0]!.explained.vatMinor, '1071429')
    const strange = await page().withSession(sessionOf(other))
    strange.assertStatus(404)
  })
})
