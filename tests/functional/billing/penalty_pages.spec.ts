import { test } from '@japa/runner'
import { one, rows } from '#shared/database/sql'
import { advancePenaltyRuns } from '#billing/actions/advance_penalty_runs'
import { theWorld } from '#tests/support/world'
import { BillingRegion, type Household } from '#tests/support/billing/billing_region'

const JANUARY = '2026-01-01'
const FEBRUARY = '2026-02-01'

let region: BillingRegion
let home: Household
let rich: Household

function signedIn(login = 'boss') {
  return { tenant_id: region.region.id, auth_staff: region.region.users[login]! }
}

const chargeOf = ({ accountId }: Household) =>
  region.in(() =>
    one<{ id: string }>(
      `select charge_id as id from charges
        where tenant_id = :tenant and account_id = :accountId and kind = 2`,
      { accountId }
    ).then((row) => row!.id)
  )

test.group('Billing | pages of penalties', (group) => {
  group.setup(async () => {
    region = await BillingRegion.open('penalty3', '1755')
    home = await region.household()
    rich = await region.household()
    await region.consume(home, { period: JANUARY, wh: 200_000n })
    await region.consume(rich, { period: JANUARY, wh: 9_000_000n })
    await region.billOnTime(JANUARY)
  })

  test('the preview says what the run then charges', async ({ client, assert }) => {
    const asked = await client
      .get('/billing/penalties/new')
      .qs({ period: FEBRUARY })
      .withSession(signedIn())
      .withInertia()
    asked.assertInertiaComponent('billing/penalties/create')
    const { preview, scope } = asked.inertiaProps as {
      preview: { accounts: number; found: { charges: number; amountMinor: string } }
      scope: Record<string, string | number>
    }
    assert.equal(preview.accounts, 2)
    const begun = await client
      .post('/billing/penalties')
      .form(scope)
      .withSession(signedIn())
      .withCsrfToken()
      .redirects(0)
    begun.assertStatus(302)
    await advancePenaltyRuns(region.region.id)

    const shown = await client.get(begun.header('location')!).withSession(signedIn()).withInertia()
    const { run, largest } = shown.inertiaProps as {
      run: { status: string; charges: number; amountMinor: string }
      largest: { accountId: string }[]
    }
    assert.equal(run.status, 'done')
    assert.equal(run.charges, 2)
    assert.equal(run.amountMinor, preview.found.amountMinor)
    assert.deepEqual(
      largest.map(({ accountId }) => accountId),
      [rich.accountId, home.accountId]
    )
  })

  test('the page of an account explains its penalty, days by rate', async ({ client, assert }) => {
    const shown = await client
      .get(`/billing/accounts/${home.accountId}/settlement`)
      .withSession(signedIn())
      .withInertia()
    const { penalties } = shown.inertiaProps as {
      penalties: { amountMinor: string; explained: { lines: { parts: object[] }[] } }[]
    }
    assert.deepEqual(penalties[0]!.explained.lines[0]!.parts, [
      { kind: 'money', value: '12000000' },
      { kind: 'days', value: '18', sign: '×' },
      { kind: 'percent', value: '10', sign: '×' },
      { kind: 'money', value: '216000', sign: '=' },
    ])
  })

  test('a small penalty is let go at once, a large one waits for a second person', async ({
    client,
    assert,
  }) => {
    for (const household of [home, rich]) {
      const chargeId = await chargeOf(household)
      const sent = await client
        .post(`/billing/accounts/${household.accountId}/penalties/${chargeId}/waiver`)
        .form({ reason: 'a flood in the street' })
        .withSession(signedIn())
        .withCsrfToken()
        .redirects(0)
      sent.assertStatus(302)
    }
    const waived = await region.in(() =>
      rows<{ id: string }>(
        `select account_id as id from entries
          where tenant_id = :tenant and source_kind = 5 and account_id <> 0`
      )
    )
    assert.deepEqual(
      waived.map(({ id }) => id),
      [home.accountId]
    )
    const visa = await region.in(() =>
      one<{ kind: string; status: string }>(
        `select kind, status from visas where tenant_id = :tenant`
      )
    )
    assert.deepEqual(visa, { kind: 'billing.waive_penalty', status: 'pending' })
  })

  test('a suspension without a document, or backwards, is refused', async ({ client, assert }) => {
    const send = (fields: Record<string, string>) =>
      client
        .post(`/billing/accounts/${home.accountId}/holds`)
        .form({ cause: 'dispute', validFrom: '2026-03-10', document: 'letter 1', ...fields })
        .withSession(signedIn())
        .withCsrfToken()
        .redirects(0)
    await send({ document: '' })
    await send({ validTo: '2026-03-01' })
    await send({ lotPeriod: JANUARY, validTo: '2026-04-01' })
    const holds = await region.in(() =>
      rows<{ from: string; to: string; period: string }>(
        `select valid_from as "from", valid_to as "to", lot_period as period from penalty_holds
          where tenant_id = :tenant`
      )
    )
    assert.deepEqual(holds, [{ from: '2026-03-10', to: '2026-04-01', period: JANUARY }])
  })

  test('another region sees none of it', async ({ client }) => {
    const { id, users } = theWorld().samarqand
    const shown = await client
      .get(`/billing/accounts/${home.accountId}/settlement`)
      .withSession({ tenant_id: id, auth_staff: users.boss! })
      .redirects(0)
    shown.assertStatus(404)
  })
})
