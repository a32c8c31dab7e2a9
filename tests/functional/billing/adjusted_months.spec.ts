import { test } from '@japa/runner'
import { rows } from '#shared/database/sql'
import { linkPoints } from '#metering/actions/link_points'
import { recordUsageAct } from '#metering/actions/record_usage_act'
import { reverseUsageAct } from '#metering/actions/reverse_usage_act'
import { BillingRegion, type Household } from '#tests/support/billing/billing_region'

let region: BillingRegion

const amounts = (home: Household) =>
  region
    .charges(home)
    .then((charges) =>
      charges.map(({ period, quantityWh, amountMinor }) => [period, quantityWh, amountMinor])
    )

test.group('Billing run | what is added to a month or taken from it', (group) => {
  group.setup(async () => {
    region = await BillingRegion.open('billing32', '1755')
  })

  test('an act is charged at the prices and blocks of its month, and credited when taken back', async ({
    assert,
  }) => {
    const home = await region.household()
    await region.consume(home, { period: '2026-04-01', wh: 100_000n })
    await region.consume(home, { period: '2026-05-01', wh: 100_000n })
    await region.bill('2026-04-01')
    const { id } = await region.in(() =>
      recordUsageAct({
        servicePointId: home.servicePointId,
        kind: 'no_meter',
        from: '2026-04-11',
        to: '2026-04-21',
        installedW: 1000n,
        hoursHundredths: 1200n,
        conductor: null,
        checkedOn: null,
        drawnOn: '2026-04-30',
        inspector: 'Karimov A.',
        witnesses: null,
        note: null,
      })
    )
    await region.bill('2026-05-01')
    const charged = [
      ['2026-04-01', '100000', '6000000'],
      ['2026-04-01', '120000', '7600000'],
      ['2026-05-01', '100000', '6500000'],
    ]
    assert.deepEqual(await amounts(home), charged)

    await region.in(() => reverseUsageAct({ actId: id, reason: 'drawn up by mistake' }))
    await region.bill('2026-05-01')
    assert.sameDeepMembers(await amounts(home), [...charged, ['2026-04-01', '-120000', '-7600000']])
  })

  test('a main point pays what its sub-consumers leave; less than nothing is listed', async ({
    assert,
  }) => {
    const [main, sub] = [await region.household(), await region.household()]
    await region.consume(main, { period: '2025-11-01', wh: 300_000n })
    await region.consume(sub, { period: '2025-11-01', wh: 120_000n })
    await region.consume(main, { period: '2025-12-01', wh: 50_000n })
    await region.consume(sub, { period: '2025-12-01', wh: 80_000n })
    await region.in(() =>
      linkPoints({
        mainPointId: main.servicePointId,
        subPointId: sub.servicePointId,
        from: '2025-11-01',
        to: null,
        document: null,
      })
    )
    await region.bill('2025-11-01')
    await region.bill('2025-12-01')
    assert.deepEqual(await amounts(main), [['2025-11-01', '180000', '10800000']])
    assert.deepEqual(await amounts(sub), [
      ['2025-11-01', '120000', '7200000'],
      ['2025-12-01', '80000', '4800000'],
    ])
    const faults = await region.in(() =>
      rows<{ code: string }>(
        `select code from billing_errors where tenant_id = :tenant and account_id = :accountId`,
        { accountId: main.accountId }
      )
    )
    assert.deepEqual(
      faults.map(({ code }) => code),
      ['negative_remainder']
    )
  })
})
