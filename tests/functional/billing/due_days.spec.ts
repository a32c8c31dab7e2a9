import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { affect, rows } from '#shared/database/sql'
import { BillingRegion, type Household } from '#tests/support/billing/billing_region'

let region: BillingRegion

/** Bills May of a household of its own on a day, and answers the dates of the invoice. */
async function datesOf(day: string) {
  const home = await region.household()
  await region.consume(home, { period: '2026-05-01', wh: 100_000n })
  await clock.at(`${day}T09:00`, () => region.bill('2026-05-01'))
  return dates(home)
}

const dates = ({ accountId }: Household) =>
  region.in(() =>
    rows<{ issuedOn: string; dueOn: string }>(
      `select issued_on as "issuedOn", due_on as "dueOn" from invoices
        where tenant_id = :tenant and account_id = :accountId`,
      { accountId }
    )
  )

const fewestDays = (days: number, from: string) =>
  region.in(() =>
    affect(
      `insert into settings (tenant_id, code, value, valid_from, reason, set_by)
       values (:tenant, 'billing.due_days', to_jsonb(:days::int), :from, 't', 't')`,
      { days, from }
    )
  )

test.group('Billing | the due day of a late run', (group) => {
  group.setup(async () => {
    region = await BillingRegion.open('due1', '1766')
  })

  test('in time it is the day of the rule; late it is the day of the invoice', async ({
    assert,
  }) => {
    assert.deepEqual(await datesOf('2026-06-03'), [{ issuedOn: '2026-06-03', dueOn: '2026-06-10' }])
    assert.deepEqual(await datesOf('2026-06-25'), [{ issuedOn: '2026-06-25', dueOn: '2026-06-25' }])
  })

  test('from the day of the setting there are at least so many days', async ({ assert }) => {
    await fewestDays(5, '2026-06-27')
    assert.deepEqual(await datesOf('2026-06-26'), [{ issuedOn: '2026-06-26', dueOn: '2026-06-26' }])
    assert.deepEqual(await datesOf('2026-06-27'), [{ issuedOn: '2026-06-27', dueOn: '2026-07-02' }])
  })
})
