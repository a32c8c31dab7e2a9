import { test } from '@japa/runner'
import { one } from '#shared/database/sql'
import { balanceOf } from '#ledger/queries/balance_of'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { openItems } from '#billing/queries/open_items'
import { BillingRegion, type Household } from '#tests/support/billing/billing_region'

let region: BillingRegion

const amounts = (home: Household) =>
  region
    .charges(home)
    .then((charges) =>
      charges.map(({ period, quantityWh, amountMinor }) => [period, quantityWh, amountMinor])
    )

const isLate = (home: Household, period: string) =>
  region.in(() =>
    one<{ late: boolean }>(
      `select late from consumptions
        where tenant_id = :tenant and period = :period and account_id = :accountId`,
      { ...home, period }
    ).then((row) => row!.late)
  )

test.group('Billing run | months that changed after they were billed', (group) => {
  group.setup(async () => {
    region = await BillingRegion.open('billing3', '1743')
  })

  test('the difference is charged at the tariff of its own month, and once', async ({ assert }) => {
    const home = await region.household()
    await region.consume(home, { period: '2026-04-01', wh: 100_000n })
    await region.consume(home, { period: '2026-05-01', wh: 100_000n })
    await region.bill('2026-04-01')

    await region.consume(home, { period: '2026-04-01', wh: 325_000n, late: true })
    await region.bill('2026-05-01')

    assert.deepEqual(await amounts(home), [
      ['2026-04-01', '100000', '6000000'],
      ['2026-04-01', '225000', '16000000'],
      ['2026-05-01', '100000', '6500000'],
    ])
    const vat = (await region.charges(home)).slice(0, 2).map(({ vatMinor }) => BigInt(vatMinor))
    assert.equal(vat[0]! + vat[1]!, 2_357_143n, 'VAT of the month as a whole')
    assert.isFalse(await isLate(home, '2026-04-01'))
    assert.deepInclude((await region.invoices(home))[1], {
      opening: '6000000',
      charged: '22500000',
      closing: '28500000',
    })

    await region.bill('2026-05-01')
    assert.lengthOf(await region.charges(home), 3)
    assert.lengthOf(await region.invoices(home), 2)
  })

  test('less consumption gives money back, and the oldest debt is settled with it', async ({
    assert,
  }) => {
    const home = await region.household()
    await region.consume(home, { period: '2025-09-01', wh: 200_000n })
    await region.consume(home, { period: '2025-10-01', wh: 100_000n })
    await region.bill('2025-09-01')
    await region.consume(home, { period: '2025-09-01', wh: 50_000n, late: true })
    await region.bill('2025-10-01')

    assert.deepEqual(await amounts(home), [
      ['2025-09-01', '200000', '12000000'],
      ['2025-09-01', '-150000', '-9000000'],
      ['2025-10-01', '100000', '6000000'],
    ])
    assert.deepInclude(await region.in(() => balanceOf(home.accountId)), {
      balanceMinor: 90_000_00n,
      d0: 60_000_00n,
      d1: 30_000_00n,
    })
    const open = await region.in(() => openItems(home.accountId))
    assert.deepEqual(
      open.map(({ period, openMinor }) => [period, openMinor]),
      [
        ['2025-09-01', 30_000_00n],
        ['2025-10-01', 60_000_00n],
      ]
    )
    assert.deepEqual(await region.in(() => verifyLedger()).then(({ faults }) => faults), [])
  })

  test('the month of the run itself can be billed again by its difference', async ({ assert }) => {
    const home = await region.household()
    await region.consume(home, { period: '2025-11-01', wh: 100_000n })
    await region.bill('2025-11-01')
    await region.consume(home, { period: '2025-11-01', wh: 150_000n, late: true })
    await region.bill('2025-11-01')

    assert.deepEqual(await amounts(home), [
      ['2025-11-01', '100000', '6000000'],
      ['2025-11-01', '50000', '3000000'],
    ])
    assert.deepEqual(
      (await region.invoices(home)).map(({ opening, charged, closing }) => [
        opening,
        charged,
        closing,
      ]),
      [
        ['0', '6000000', '6000000'],
        ['0', '9000000', '9000000'],
      ]
    )
  })

  test('a late month that is not complete waits, and does not hold up the others', async ({
    assert,
  }) => {
    const home = await region.household()
    await region.consume(home, { period: '2025-03-01', wh: 100_000n })
    await region.consume(home, { period: '2025-04-01', wh: 100_000n })
    await region.bill('2025-03-01')
    await region.consume(home, { period: '2025-03-01', wh: 0n, late: true, complete: false })
    await region.bill('2025-04-01')

    assert.lengthOf(await amounts(home), 2)
    assert.isTrue(await isLate(home, '2025-03-01'))
  })

  test('a month that was skipped for want of a tariff plan is billed by a later run', async ({
    assert,
  }) => {
    const home = await region.household()
    await region.consume(home, { period: '2024-06-01', wh: 100_000n })
    await region.consume(home, { period: '2024-07-01', wh: 100_000n })
    await region.in(() =>
      one(
        `update contract_terms set valid_from = '2024-07-01'
          where tenant_id = :tenant and account_id = :accountId returning id`,
        { ...home }
      )
    )
    const runId = await region.bill('2024-06-01')
    assert.deepEqual(await region.faults(runId, home), ['no_terms'])
    await region.in(() =>
      one(
        `update contract_terms set valid_from = '2016-01-01'
          where tenant_id = :tenant and account_id = :accountId returning id`,
        { ...home }
      )
    )
    await region.bill('2024-07-01')
    assert.deepEqual(await amounts(home), [
      ['2024-06-01', '100000', '4500000'],
      ['2024-07-01', '100000', '4500000'],
    ])
  })
})
