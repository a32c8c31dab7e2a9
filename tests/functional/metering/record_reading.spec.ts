import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { rows } from '#shared/database/sql'
import { asTenant, savepoint } from '#shared/tenancy/as_tenant'
import { confirmReading } from '#metering/actions/confirm_reading'
import { correctReading } from '#metering/actions/correct_reading'
import { recordReading, type NewReading } from '#metering/actions/record_reading'
import { refuseReading } from '#metering/actions/refuse_reading'
import { replaceMeter } from '#metering/actions/replace_meter'
import { decodeBasis } from '#metering/rules/consumption_basis'
import { theWorld } from '#tests/support/world'
import {
  aMeter,
  aMeteredPoint,
  consumedBy,
  type MeteredPoint,
} from '#tests/functional/metering/a_metered_point'

const kwh = (units: number) => BigInt(units) * 1000n

let last = 0

/** A fresh point of Urgut on 10 September 2026, whatever the day of the test. */
function atPoint(
  work: (point: MeteredPoint) => Promise<void>,
  fields: { installedOn?: string; connectedW?: bigint | null } = {}
) {
  const { id, divisions } = theWorld().samarqand
  const number = `50${String(++last).padStart(6, '0')}`
  return clock.at('2026-09-10T09:00', () =>
    asTenant(id, async () =>
      work(await aMeteredPoint({ divisionId: divisions.Urgut!, number, ...fields }))
    )
  )
}

function record(
  { servicePointId }: MeteredPoint,
  readOn: string,
  units: number,
  more: Partial<NewReading> = {}
) {
  const reading = { servicePointId, readOn, valueWh: kwh(units), source: 'controller' as const }
  return recordReading({ ...reading, ...more })
}

const AUGUST = { installedOn: '2026-06-01' }

test.group('Metering | recording a reading', () => {
  test('month-end readings become the consumption of their months', ({ assert }) =>
    atPoint(async (point) => {
      await record(point, '2026-06-30', 150)
      const { outcome, months } = await record(point, '2026-07-31', 310)
      assert.equal(outcome, 'accepted')
      assert.deepEqual(months, ['2026-07-01'])
      assert.deepEqual(await consumedBy(point), [
        '2026-06 150000 measured',
        '2026-07 160000 measured',
      ])
    }, AUGUST))

  test('a reading of the middle of a month is laid on days and settles with the next one', ({
    assert,
  }) =>
    atPoint(async (point) => {
      await record(point, '2026-07-15', 450)
      assert.deepEqual(await consumedBy(point), [
        '2026-06 300000 measured',
        '2026-07 150000 measured open',
      ])
      const { months } = await record(point, '2026-08-31', 920)
      assert.deepEqual(months, ['2026-07-01', '2026-08-01'])
      assert.deepEqual(await consumedBy(point), [
        '2026-06 300000 measured',
        '2026-07 310000 measured',
        '2026-08 310000 measured',
      ])
    }, AUGUST))

  test('a month keeps the readings that explain it', ({ assert }) =>
    atPoint(async (point) => {
      await record(point, '2026-06-30', 150)
      const [month] = await rows<{ basis: string[][] }>(
        `select basis from consumptions where tenant_id = :tenant and period = '2026-06-01'
            and account_id = :accountId`,
        { accountId: point.accountId }
      )
      const [{ registerId, ...entry }] = decodeBasis(month!.basis) as [
        ReturnType<typeof decodeBasis>[0],
      ]
      assert.match(registerId, /^\d+$/)
      assert.deepEqual(entry, {
        from: '2026-06-01',
        to: '2026-07-01',
        fromWh: 0n,
        toWh: kwh(150),
        coefficient: 1n,
        quantityWh: kwh(150),
      })
    }, AUGUST))

  test('the same value again changes nothing, another one of that day and source is refused', ({
    assert,
  }) =>
    atPoint(async (point) => {
      const first = await record(point, '2026-06-30', 150)
      const again = await record(point, '2026-06-30', 150)
      assert.equal(again.outcome, 'repeated')
      assert.equal(again.reading.id, first.reading.id)
      await assert.rejects(
        () => savepoint(() => record(point, '2026-06-30', 151)),
        'E_READING_ALREADY_RECORDED'
      )
      assert.deepEqual(await consumedBy(point), ['2026-06 150000 measured'])
    }, AUGUST))

  test('a questioned reading feeds nothing until a person confirms it', ({ assert }) =>
    atPoint(async (point) => {
      await record(point, '2026-06-30', 150)
      const { outcome, reading, verdict } = await record(point, '2026-07-31', 2150)
      assert.equal(outcome, 'questioned')
      assert.equal(verdict.kind === 'questioned' && verdict.code, 'unusual_high')
      assert.deepEqual(await consumedBy(point), ['2026-06 150000 measured'])

      const confirmed = await confirmReading({ readingId: reading.id, reason: 'seen on the spot' })
      assert.deepEqual(confirmed.months, ['2026-07-01'])
      assert.equal(confirmed.reading.reason, 'seen on the spot')
      assert.deepEqual(await consumedBy(point), [
        '2026-06 150000 measured',
        '2026-07 2000000 measured',
      ])
      await assert.rejects(
        () => savepoint(() => confirmReading({ readingId: reading.id, reason: 'twice' })),
        'E_READING_NOT_QUESTIONED'
      )
    }, AUGUST))

  test('a questioned value may be typed anew', ({ assert }) =>
    atPoint(async (point) => {
      await record(point, '2026-06-30', 150)
      const wrong = await record(point, '2026-07-31', 3100)
      const right = await record(point, '2026-07-31', 310)
      assert.equal(right.outcome, 'accepted')
      assert.equal(right.reading.replacesId, wrong.reading.id)
      await wrong.reading.refresh()
      assert.equal(wrong.reading.status, 'replaced')
      assert.deepEqual(await consumedBy(point), [
        '2026-06 150000 measured',
        '2026-07 160000 measured',
      ])
    }, AUGUST))

  test('a confirmation with the value itself is one step', ({ assert }) =>
    atPoint(async (point) => {
      await record(point, '2026-06-30', 150)
      const { outcome } = await record(point, '2026-07-31', 2150, {
        confirmed: { reason: 'new electric oven' },
      })
      assert.equal(outcome, 'accepted')
    }, AUGUST))

  test('refuses {what}')
    .with([
      { what: 'a day to come', readOn: '2026-09-11', units: 500, code: 'E_READING_IN_FUTURE' },
      {
        what: 'a day before the meter',
        readOn: '2026-05-30',
        units: 0,
        code: 'E_READING_METER_ABSENT',
      },
      {
        what: 'too many digits',
        readOn: '2026-08-31',
        units: 100_000,
        code: 'E_READING_BEYOND_DIAL',
      },
      {
        what: 'more than is known of later',
        readOn: '2026-06-15',
        units: 151,
        code: 'E_READING_ABOVE_NEXT',
      },
    ])
    .run(({ assert }, { readOn, units, code }) =>
      atPoint(async (point) => {
        await record(point, '2026-06-30', 150)
        await assert.rejects(() => savepoint(() => record(point, readOn, units)), code)
      }, AUGUST)
    )

  test('text "{valueText}" is no value')
    .with(
      ['', '-1', '1e3', '0x10', '12,5,1', '1O0', '9007199254740993'].map((valueText) => ({
        valueText,
      }))
    )
    .run(({ assert }, { valueText }) =>
      atPoint(async ({ servicePointId }) => {
        const reading = { servicePointId, readOn: '2026-06-30', source: 'controller' as const }
        await assert.rejects(
          () => savepoint(() => recordReading({ ...reading, valueText })),
          'E_READING_NOT_A_VALUE'
        )
      }, AUGUST)
    )

  test('a correction keeps the old row and measures both neighbours anew', ({ assert }) =>
    atPoint(async (point) => {
      const { reading } = await record(point, '2026-06-30', 150)
      await record(point, '2026-07-31', 310)
      const { months } = await correctReading({
        readingId: reading.id,
        valueWh: kwh(105),
        reason: 'misread the photo',
      })
      assert.deepEqual(months, ['2026-06-01', '2026-07-01'])
      assert.deepEqual(await consumedBy(point), [
        '2026-06 105000 measured',
        '2026-07 205000 measured',
      ])
      await reading.refresh()
      assert.equal(reading.status, 'replaced')
      assert.equal(reading.valueWh, kwh(150))
    }, AUGUST))

  test('a reading taken out leaves its months to the readings around it', ({ assert }) =>
    atPoint(async (point) => {
      await record(point, '2026-06-30', 150)
      const { reading } = await record(point, '2026-07-31', 310)
      await record(point, '2026-08-31', 460)
      await refuseReading({ readingId: reading.id, reason: 'another flat' })
      assert.deepEqual(await consumedBy(point), [
        '2026-06 150000 measured',
        '2026-07 155000 measured',
        '2026-08 155000 measured',
      ])
    }, AUGUST))

  test('the last reading taken out takes its month along', ({ assert }) =>
    atPoint(async (point) => {
      await record(point, '2026-06-30', 150)
      const { reading } = await record(point, '2026-07-31', 310)
      const { months } = await refuseReading({ readingId: reading.id, reason: 'another flat' })
      assert.deepEqual(months, ['2026-07-01'])
      assert.deepEqual(await consumedBy(point), ['2026-06 150000 measured'])
    }, AUGUST))

  test('a meter changed within the month adds up', ({ assert }) =>
    atPoint(async (point) => {
      await record(point, '2026-06-30', 150)
      const { id: meterId } = await aMeter(`NEW${point.number}`)
      await replaceMeter({
        servicePointId: point.servicePointId,
        meterId,
        installedOn: '2026-07-11',
        coefficient: 1n,
        closing: { 'A+': kwh(210) },
        opening: { 'A+': kwh(7) },
        reason: 'verification ran out',
      })
      await record(point, '2026-07-31', 107)
      assert.deepEqual(await consumedBy(point), [
        '2026-06 150000 measured',
        '2026-07 160000 measured',
      ])
    }, AUGUST))

  test('an inspector’s word of a day counts before the controller’s', ({ assert }) =>
    atPoint(async (point) => {
      await record(point, '2026-06-30', 150)
      const { outcome } = await record(point, '2026-06-30', 140, { source: 'control' })
      assert.equal(outcome, 'questioned')
      await record(point, '2026-06-30', 140, {
        source: 'control',
        confirmed: { reason: 'act 17' },
      })
      assert.deepEqual(await consumedBy(point), ['2026-06 140000 measured'])
    }, AUGUST))

  test('two readings of one point at the same moment both count', async ({ assert }) => {
    const { id, divisions } = theWorld().samarqand
    const inRegion = <T>(work: () => Promise<T>) =>
      clock.at('2026-09-10T09:00', () => asTenant(id, work))
    const point = await inRegion(() =>
      aMeteredPoint({ divisionId: divisions.Urgut!, number: '50900001', ...AUGUST })
    )
    // Whichever comes second is doubted (it is earlier, or high), so both are confirmed.
    const sure = { confirmed: { reason: 'sure' } }
    await Promise.all([
      inRegion(() => record(point, '2026-06-30', 150, sure)),
      inRegion(() => record(point, '2026-07-31', 310, sure)),
    ])
    assert.deepEqual(await inRegion(() => consumedBy(point)), [
      '2026-06 150000 measured',
      '2026-07 160000 measured',
    ])
  })

  test('another region does not see the point', async ({ assert }) => {
    const { samarqand, buxoro } = theWorld()
    const point = await asTenant(samarqand.id, () =>
      aMeteredPoint({ divisionId: samarqand.divisions.Urgut!, number: '50900002' })
    )
    await assert.rejects(
      () => asTenant(buxoro.id, () => record(point, '2026-06-30', 150)),
      'E_READING_NO_POINT'
    )
  })
})
