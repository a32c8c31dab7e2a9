import { test } from '@japa/runner'
import { changeRule } from '#reference/actions/change_rule'
import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { changeTransformers } from '#metering/actions/change_transformers'
import { commissionMeter } from '#metering/actions/commission_meter'
import { recordReading } from '#metering/actions/record_reading'
import { replaceMeter } from '#metering/actions/replace_meter'
import type { ReadingSource } from '#metering/rules/reading_chain'
import { aMeter } from '#tests/functional/metering/a_metered_point'
import { BillingRegion, type Household } from '#tests/support/billing/billing_region'

type Metered = Household & { meterId: string }
type Put = { serial: string; opening?: bigint; coefficient?: bigint }

let region: BillingRegion

const later = <T>(work: () => Promise<T>) => clock.at('2026-07-10T09:00', () => region.in(work))

async function metered({ serial, opening = 0n, coefficient = 1n }: Put): Promise<Metered> {
  const home = await region.household()
  return later(async () => {
    const { id: meterId } = await aMeter(serial)
    await commissionMeter({
      meterId,
      servicePointId: home.servicePointId,
      installedOn: '2026-04-01',
      coefficient,
      opening: { 'A+': opening },
    })
    return { ...home, meterId }
  })
}

type Read = { on: string; kwh: bigint; source?: ReadingSource }

const read = ({ servicePointId }: Household, { on, kwh, source = 'controller' }: Read) =>
  later(() =>
    recordReading({
      servicePointId,
      readOn: on,
      valueWh: kwh * 1000n,
      source,
      confirmed: { reason: 'looked at twice' },
    })
  )

/** "2026-04-01 150000 9000000": month, Wh, tiyin. */
const charged = async (home: Household) =>
  (await region.charges(home)).map(({ period, quantityWh, amountMinor }) =>
    [period, quantityWh, amountMinor].join(' ')
  )

const byDaysFrom = (from: string) =>
  region.in(() =>
    changeRule({
      code: 'block_proration',
      scope: 'all',
      origin: 'centre',
      unit: 'proration',
      value: '2',
      validFrom: from,
      validTo: null,
      act: 'order',
      reason: 'blocks by days',
      source: null,
    })
  )

const methodOf = (home: Household, period: string) =>
  region.in(() =>
    one<{ method: string; complete: boolean }>(
      `select method, complete from consumptions
        where tenant_id = :tenant and period = :period and account_id = :accountId`,
      { period, accountId: home.accountId }
    )
  )

test.group('Billing run | what meters showed, to the invoice', (group) => {
  group.setup(async () => {
    region = await BillingRegion.open('billing44', '1758')
  })

  test('a meter changed inside a month: both dials make the month', async ({ assert }) => {
    const home = await metered({ serial: 'RX440001' })
    await later(async () => {
      const { id } = await aMeter('RX440002')
      await replaceMeter({
        meterId: id,
        servicePointId: home.servicePointId,
        installedOn: '2026-04-16',
        coefficient: 1n,
        opening: { 'A+': 7_000_000n },
        closing: { 'A+': 80_000n },
        reason: 'broken glass',
      })
    })
    await read(home, { on: '2026-04-30', kwh: 7070n })
    await region.bill('2026-04-01')
    assert.deepEqual(await charged(home), ['2026-04-01 150000 9000000'])
  })

  test('transformers changed inside a month: each span by its own ratio', async ({ assert }) => {
    const home = await metered({ serial: 'RX440003', coefficient: 20n })
    await later(async () => {
      await changeTransformers({
        servicePointId: home.servicePointId,
        changedOn: '2026-04-16',
        coefficient: 30n,
        dials: { 'A+': 4000n },
        reason: 'other current transformers',
      })
    })
    await read(home, { on: '2026-04-30', kwh: 6n })
    await region.bill('2026-04-01')
    assert.deepEqual(await charged(home), ['2026-04-01 140000 8400000'])
  })

  test('two sources of one day: the controller outweighs the consumer', async ({ assert }) => {
    const home = await metered({ serial: 'RX440004' })
    await read(home, { on: '2026-04-30', kwh: 90n, source: 'consumer' })
    await read(home, { on: '2026-04-30', kwh: 120n, source: 'controller' })
    await region.bill('2026-04-01')
    assert.deepEqual(await charged(home), ['2026-04-01 120000 7200000'])
  })

  test('a control reading after the run corrects the month by the difference', async ({
    assert,
  }) => {
    const home = await metered({ serial: 'RX440005' })
    await read(home, { on: '2026-04-30', kwh: 100n })
    await region.bill('2026-04-01')
    await read(home, { on: '2026-04-30', kwh: 110n, source: 'control' })
    await read(home, { on: '2026-05-31', kwh: 210n })
    await region.bill('2026-05-01')
    assert.sameMembers(await charged(home), [
      '2026-04-01 100000 6000000',
      '2026-04-01 10000 600000',
      '2026-05-01 100000 6500000',
    ])
  })

  test('a dial that passed nought is counted through it', async ({ assert }) => {
    const home = await metered({ serial: 'RX440006', opening: 99_950_000n })
    await read(home, { on: '2026-04-30', kwh: 70n })
    await region.bill('2026-04-01')
    assert.deepEqual(await charged(home), ['2026-04-01 120000 7200000'])
  })

  test('an estimate is charged, and the next reading settles it', async ({ assert }) => {
    const home = await metered({ serial: 'RX440007' })
    await read(home, { on: '2026-04-30', kwh: 100n, source: 'estimate' })
    await region.bill('2026-04-01')
    assert.deepEqual(await methodOf(home, '2026-04-01'), { method: 'estimated', complete: true })
    await read(home, { on: '2026-05-31', kwh: 183n })
    await region.bill('2026-05-01')
    assert.sameMembers(await charged(home), [
      '2026-04-01 100000 6000000',
      '2026-04-01 -10000 -600000',
      '2026-05-01 93000 6045000',
    ])
  })

  test('one reading for two months: each month has its days and its own blocks', async ({
    assert,
  }) => {
    const home = await metered({ serial: 'RX440008' })
    await read(home, { on: '2026-05-31', kwh: 610n })
    await region.bill('2026-04-01')
    await region.bill('2026-05-01')
    assert.deepEqual(await charged(home), [
      '2026-04-01 300000 20000000',
      '2026-05-01 310000 22900000',
    ])
  })

  test('blocks of a month begun in the middle are whole, or by days where the rule says so', async ({
    assert,
  }) => {
    const whole = await region.household({ openedOn: '2026-05-16' })
    await region.consume(whole, { period: '2026-05-01', wh: 150_000n })
    await region.bill('2026-05-01')
    await byDaysFrom('2026-06-01')
    const byDays = await region.household({ openedOn: '2026-06-16' })
    await region.consume(byDays, { period: '2026-06-01', wh: 150_000n })
    await region.bill('2026-06-01')
    assert.deepEqual(await charged(whole), ['2026-05-01 150000 9750000'])
    assert.deepEqual(await charged(byDays), ['2026-06-01 150000 11000000'])
  })
})
