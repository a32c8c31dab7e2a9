import { test } from '@japa/runner'
import { affect, one } from '#shared/database/sql'
import { savepoint } from '#shared/tenancy/as_tenant'
import { balanceOf } from '#ledger/queries/balance_of'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { advanceRuns } from '#billing/actions/advance_runs'
import { BillingRegion, type Household } from '#tests/support/billing/billing_region'

let region: BillingRegion

const summary = (household: Household) =>
  region
    .charges(household)
    .then((charges) =>
      charges.map(({ period, amountMinor, vatMinor }) => [period, amountMinor, vatMinor])
    )

const balance = (household: Household) =>
  region.in(async () => (await balanceOf(household.accountId))!.balanceMinor)

test.group('Billing run | what it charges', (group) => {
  group.setup(async () => {
    region = await BillingRegion.open('billing1', '1741')
  })

  const MAY_2026 = [
    { wh: 0n, stove: false, amount: null },
    { wh: 1n, stove: false, amount: 65n },
    { wh: 200_000n, stove: false, amount: 130_000_00n },
    { wh: 200_001n, stove: false, amount: 130_000_90n },
    { wh: 325_000n, stove: false, amount: 242_500_00n },
    { wh: 325_000n, stove: true, amount: 121_250_00n },
    { wh: 1_000_000n, stove: false, amount: 950_000_00n },
    { wh: 12_000_000n, stove: false, amount: 21_250_000_00n },
  ]

  test('blocks of May 2026, plain and with an electric stove', async ({ assert }) => {
    const homes: Household[] = []
    for (const { wh, stove } of MAY_2026) {
      const home = await region.household({ electricStove: stove })
      await region.consume(home, { period: '2026-05-01', wh })
      homes.push(home)
    }
    const runId = await region.bill('2026-05-01', 3)

    for (const [index, { amount }] of MAY_2026.entries()) {
      const charges = await region.charges(homes[index]!)
      assert.deepEqual(
        charges.map(({ amountMinor }) => BigInt(amountMinor)),
        amount === null ? [] : [amount],
        `household ${index}`
      )
      assert.equal(await balance(homes[index]!), amount ?? 0n)
      const [invoice] = await region.invoices(homes[index]!)
      assert.equal(BigInt(invoice!.closing), amount ?? 0n)
    }
    const run = await region.run(runId)
    assert.equal(run.status, 'done')
    assert.equal(run.charges, 7)
    assert.equal(
      run.amountMinor,
      MAY_2026.reduce((sum, { amount }) => sum + (amount ?? 0n), 0n).toString()
    )
    assert.deepEqual(await region.in(() => verifyLedger()).then(({ faults }) => faults), [])
  })

  test('a tariff that changes inside the month divides the consumption by days', async ({
    assert,
  }) => {
    const home = await region.household()
    await region.consume(home, { period: '2018-11-01', wh: 300_000n })
    await region.consume(home, { period: '2019-08-01', wh: 310_000n })
    await region.bill('2018-11-01')
    await region.bill('2019-08-01')

    const [november, august] = await region.charges(home)
    assert.deepEqual(
      november!.lines.map((line) => line.slice(4, 7)),
      [
        ['150000', '22860', '3429000'],
        ['150000', '25000', '3750000'],
      ]
    )
    assert.deepEqual(
      august!.lines.map((line) => line.slice(4, 7)),
      [
        ['140000', '28000', '3920000'],
        ['170000', '29500', '5015000'],
      ]
    )
    assert.equal(august!.amountMinor, '8935000')
    assert.equal(august!.vatMinor, '1489167')
  })

  test('a month is billed once, however many runs there are', async ({ assert }) => {
    const home = await region.household()
    await region.consume(home, { period: '2026-04-01', wh: 325_000n })
    await region.bill('2026-04-01')
    const before = await region.in(() => counts())
    const runId = await region.bill('2026-04-01')

    assert.equal((await region.run(runId)).charges, 0)
    assert.deepEqual(await region.in(() => counts()), before)
    assert.deepEqual(await summary(home), [['2026-04-01', '22000000', '2357143']])
  })

  test('two workers at once bill everybody once', async ({ assert }) => {
    const homes: Household[] = []
    for (let n = 0; n < 12; n++) {
      const home = await region.household()
      await region.consume(home, { period: '2026-03-01', wh: 100_000n })
      homes.push(home)
    }
    const runId = await region.plan('2026-03-01', 1)
    const { id } = region.region
    const chunks = await Promise.all([advanceRuns(id), advanceRuns(id), advanceRuns(id)])

    assert.isAbove(chunks.filter((done) => done > 0).length, 1, 'more than one worker had work')
    for (const home of homes) assert.lengthOf(await region.charges(home), 1)
    assert.equal((await region.run(runId)).status, 'done')
    assert.equal((await region.run(runId)).charges, 12)
  })

  test('a tariff changed while the run goes on has no effect on it', async ({ assert }) => {
    const home = await region.household()
    await region.consume(home, { period: '2026-02-01', wh: 100_000n })
    await region.plan('2026-02-01')
    const changed = await region.in(() =>
      affect(
        `update tariff_rates set price_minor = price_minor * 2
          where tenant_id = :tenant and valid_from = '2025-05-01'`
      )
    )
    assert.isAbove(changed, 0)
    await advanceRuns(region.region.id)
    await region.in(() =>
      affect(
        `update tariff_rates set price_minor = price_minor / 2
          where tenant_id = :tenant and valid_from = '2025-05-01'`
      )
    )
    assert.deepEqual(await summary(home), [['2026-02-01', '6000000', '642857']])
  })

  test('debt grows older although nothing was used; an advance pays first', async ({ assert }) => {
    const home = await region.household()
    await region.consume(home, { period: '2025-06-01', wh: 100_000n })
    await region.consume(home, { period: '2025-07-01', wh: 0n })
    await region.consume(home, { period: '2025-08-01', wh: 50_000n })
    await region.bill('2025-06-01')
    await region.bill('2025-07-01')
    assert.deepInclude(await region.in(() => balanceOf(home.accountId)), { d0: 0n, d1: 60_000_00n })
    await region.bill('2025-08-01')
    assert.deepInclude(await region.in(() => balanceOf(home.accountId)), {
      balanceMinor: 90_000_00n,
      d0: 30_000_00n,
      d1: 0n,
      d2: 60_000_00n,
    })
    assert.deepEqual(
      (await region.invoices(home)).map(({ opening, charged, closing }) => [
        opening,
        charged,
        closing,
      ]),
      [
        ['0', '6000000', '6000000'],
        ['6000000', '0', '6000000'],
        ['6000000', '3000000', '9000000'],
      ]
    )
  })
})

test.group('Billing run | what the database refuses', (group) => {
  group.setup(async () => {
    region = await BillingRegion.open('billing2', '1742')
  })

  for (const statement of [
    'update charges set amount_minor = amount_minor',
    'delete from charges',
    'update invoices set due_on = due_on',
    'delete from ledger_transactions',
  ]) {
    test(statement, async ({ assert }) => {
      const refused = region.in(() =>
        savepoint(() => affect(`${statement} where tenant_id = :tenant`))
      )
      await assert.rejects(() => refused, /permission denied/)
    })
  }

  test('the very charge a second time', async ({ assert }) => {
    const home = await region.household()
    await region.consume(home, { period: '2026-05-01', wh: 1_000n })
    await region.bill('2026-05-01')
    const again = region.in(() =>
      affect(
        `insert into charges select * from charges
          where tenant_id = :tenant and account_id = :account and period = '2026-05-01'`,
        { account: home.accountId }
      )
    )
    await assert.rejects(() => again, /duplicate key/)
  })
})

function counts() {
  return one(
    `select (select count(*) from charges where tenant_id = :tenant) as charges,
            (select count(*) from entries where tenant_id = :tenant) as entries,
            (select count(*) from invoices where tenant_id = :tenant) as invoices,
            (select sum(balance_minor) from balances where tenant_id = :tenant) as balances`
  )
}
