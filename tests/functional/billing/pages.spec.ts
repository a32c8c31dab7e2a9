import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { rows } from '#shared/database/sql'
import { advanceRuns } from '#billing/actions/advance_runs'
import { stopRun } from '#billing/actions/stop_run'
import { theWorld } from '#tests/support/world'
import { BillingRegion, type Household } from '#tests/support/billing/billing_region'

let region: BillingRegion
let home: Household

const period = '2026-05-01'

function signedIn(login = 'boss') {
  return { tenant_id: region.region.id, auth_staff: region.region.users[login]! }
}

const stranger = () => {
  const { id, users } = theWorld().samarqand
  return { tenant_id: id, auth_staff: users.boss! }
}

const runIds = () =>
  region
    .in(() =>
      rows<{ id: string }>(`select id from billing_runs where tenant_id = :tenant order by id`)
    )
    .then((runs) => runs.map(({ id }) => id))

test.group('Billing | pages of runs', (group) => {
  group.setup(async () => {
    region = await BillingRegion.open('billing6', '1746')
    home = await region.household()
    await region.consume(home, { period, wh: 325_000n })
    await region.household({ district: 'Ikkinchi' })
  })

  test('the new run tells what it would meet, in the division and month at the top', async ({
    client,
    assert,
  }) => {
    const whole = await client
      .get('/billing/runs/new')
      .qs({ period })
      .withSession(signedIn())
      .withInertia()
    whole.assertInertiaComponent('billing/runs/create')
    assert.deepInclude(whole.inertiaProps.preview as object, { accounts: 2, withoutConsumption: 1 })

    const district = await client
      .get('/billing/runs/new')
      .qs({ period, division: String(region.region.divisions.Birinchi) })
      .withSession(signedIn())
      .withInertia()
    assert.deepInclude(district.inertiaProps.preview as object, {
      accounts: 1,
      withoutConsumption: 0,
    })
  })

  test('started, watched and looked at when done', async ({ client, assert }) => {
    const started = await client
      .post('/billing/runs')
      .qs({ period: period.slice(0, 7), division: region.whole })
      .form({ divisionId: region.whole, period, consumerClass: 'household' })
      .withSession(signedIn())
      .withCsrfToken()
      .redirects(0)
    const [runId] = await runIds()
    started.assertStatus(302)
    started.assertHeader('location', `/billing/runs/${runId}`)

    const underWay = await client.get('/work').accept('json').withSession(signedIn())
    assert.deepEqual(underWay.body().items, [
      {
        title: underWay.body().items[0].title,
        done: 0,
        total: 2,
        href: `/billing/runs/${runId}`,
      },
    ])
    const [watched] = await Promise.all([
      client.get(`/billing/runs/${runId}/progress`).withSession(signedIn()),
      advanceRuns(region.region.id),
    ])
    const told = messages(watched.text())
    assert.deepInclude(told.at(-1), { status: 'done', done: 2, charges: 1, errors: 1 })
    assert.include(watched.text(), 'event: end')

    const page = await client.get(`/billing/runs/${runId}`).withSession(signedIn()).withInertia()
    const { run, faults } = page.inertiaProps as {
      run: Record<string, unknown>
      faults: { data: { code: string }[]; metadata: { total: number } }
    }
    assert.deepInclude(run, { status: 'done', accountsDone: 2, amountMinor: '24250000' })
    assert.equal(faults.metadata.total, 1)
    assert.equal(faults.data[0]!.code, 'no_consumption')
    assert.isTrue(page.inertiaProps.compared)

    const list = await client.get('/billing/runs').withSession(signedIn()).withInertia()
    assert.lengthOf(list.inertiaProps.runs as unknown[], 1)
    const idle = await client.get('/work').accept('json').withSession(signedIn())
    assert.deepEqual(idle.body(), { items: [] })
  })

  test('a refusal leads back with its sentence', async ({ client }) => {
    const refused = await client
      .post('/billing/runs')
      .header('referer', '/billing/runs/new')
      .form({ divisionId: region.whole, period: '2099-01-01', consumerClass: 'household' })
      .withSession(signedIn())
      .withPlainCookie('hisob_locale', 'en')
      .withCsrfToken()
      .redirects(0)
    refused.assertStatus(302)
    refused.assertFlashMessage('error', 'The period 2099-01-01 has not begun yet.')
  })

  test('stopped and resumed from the page', async ({ client, assert }) => {
    const runId = await region.plan(period)
    const send = (verb: string) =>
      client
        .post(`/billing/runs/${runId}/${verb}`)
        .withSession(signedIn())
        .withCsrfToken()
        .redirects(0)
    await send('stop')
    assert.equal((await region.run(runId)).status, 'stopped')
    await send('resume')
    assert.equal((await region.run(runId)).status, 'running')
    await region.in(() => stopRun(runId))
  })

  test('a cashier may not look, an operator of a district may not bill the region', async ({
    client,
    assert,
  }) => {
    const cashier = await client.get('/billing/runs').withSession(signedIn('cashier')).redirects(0)
    cashier.assertStatus(403)
    const before = await runIds()
    const operator = await client
      .post('/billing/runs')
      .form({ divisionId: region.whole, period, consumerClass: 'household' })
      .withSession(signedIn('operator'))
      .withCsrfToken()
      .redirects(0)
    operator.assertStatus(302)
    assert.deepEqual(await runIds(), before)
  })

  test("another region's runs and invoices do not exist", async ({ client }) => {
    const [runId] = await runIds()
    for (const path of [
      `/billing/runs/${runId}`,
      `/billing/runs/${runId}/progress`,
      `/billing/accounts/${home.accountId}/invoices/2026-05`,
      `/billing/accounts/${home.accountId}/invoices/2026-05.pdf`,
    ]) {
      const answer = await client.get(path).withSession(stranger()).redirects(0)
      answer.assertStatus(404)
    }
  })
})

test.group('Billing | pages of invoices', () => {
  test('the page explains the sum, and agrees with the balance', async ({ client, assert }) => {
    const page = await client
      .get(`/billing/accounts/${home.accountId}/invoices/2026-05`)
      .withSession(signedIn())
      .withInertia()
    page.assertInertiaComponent('billing/invoices/show')
    const { invoice, charges } = page.inertiaProps as {
      invoice: Record<string, unknown>
      charges: { explained: { lines: { parts: { value: string }[] }[]; vatMinor: string } }[]
    }
    assert.deepInclude(invoice, {
      openingMinor: '0',
      chargedMinor: '24250000',
      closingMinor: '24250000',
      dueOn: clock.today(),
    })
    const prices = charges[0]!.explained.lines.slice(1)
    assert.deepEqual(
      prices.map(({ parts }) => parts.map(({ value }) => value)),
      [
        ['200000', '65000', '13000000'],
        ['125000', '90000', '11250000'],
      ]
    )
    assert.equal(charges[0]!.explained.vatMinor, '2598214')
  })

  test('the PDF opens in the page, in each of the four languages')
    .with(['uz-Latn', 'uz-Cyrl', 'ru', 'en'])
    .run(async ({ client, assert }, locale) => {
      const file = await client
        .get(`/billing/accounts/${home.accountId}/invoices/2026-05.pdf`)
        .qs({ locale })
        .withSession(signedIn())
      file.assertStatus(200)
      file.assertHeader('content-type', 'application/pdf')
      assert.match(file.header('content-disposition')!, /^inline; filename="invoice-.+\.pdf"$/)
      assert.equal((file.body() as Buffer).subarray(0, 5).toString(), '%PDF-')
    })

  test('a month without an invoice is not found', async ({ client }) => {
    const page = await client
      .get(`/billing/accounts/${home.accountId}/invoices/2020-01`)
      .withSession(signedIn())
    page.assertStatus(404)
  })
})

function messages(stream: string): Record<string, unknown>[] {
  return stream
    .split('\n\n')
    .filter((event) => event.startsWith('data: '))
    .map((event) => JSON.parse(event.slice(6)) as Record<string, unknown>)
}
