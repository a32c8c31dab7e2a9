import { gzipSync } from 'node:zlib'
import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { one, rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { importReadings } from '#metering/actions/import_readings'
import { openImport } from '#metering/actions/open_import'
import { recordReading } from '#metering/actions/record_reading'
import type { ImportOptions } from '#metering/imports/import_options'
import { planImport } from '#metering/imports/plan_import'
import { importWork } from '#metering/queries/import_work'
import { storeIntervals } from '#metering/actions/store_intervals'
import { theWorld } from '#tests/support/world'
import {
  aMeteredPoint,
  consumedBy,
  type MeteredPoint,
} from '#tests/functional/metering/a_metered_point'

let last = 0

const inRegion = <T>(work: () => Promise<T>) =>
  clock.at('2026-09-10T09:00', () => asTenant(theWorld().samarqand.id, work))

function newPoint(fields: { installedOn?: string; connectedW?: bigint | null } = {}) {
  const number = `70${String(++last).padStart(6, '0')}`
  const divisionId = theWorld().samarqand.divisions.Urgut!
  return inRegion(() => aMeteredPoint({ divisionId, number, ...fields }))
}

async function open({ servicePointId }: MeteredPoint, text: string | Uint8Array, more = {}) {
  const options: ImportOptions = { registerCode: 'A+', shiftYears: 0, usagePoint: null, ...more }
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return inRegion(() => openImport({ servicePointId, fileName: 'a.csv', bytes, options }))
}

async function take(point: MeteredPoint, text: string | Uint8Array, more = {}) {
  const { batchId, repeated } = await open(point, text, more)
  await clock.at('2026-09-10T09:00', () => importReadings(theWorld().samarqand.id, batchId))
  return { isKnown: repeated, ...(await totals(batchId)) }
}

type Totals = {
  status: string
  added: number
  joined: number
  repeated: number
  refused: number
  rows: number
  wh: string
  failure: { code: string } | null
  errors: { line: number; code: string }[]
}

async function totals(batchId: string): Promise<Totals> {
  const found = await inRegion(() =>
    one<Totals>(
      `select status, rows_added as added, rows_joined as joined, rows_repeated as repeated,
              rows_refused as refused, rows_total as rows, file_wh as wh, failure, errors
         from import_batches where tenant_id = :tenant and id = :batchId`,
      { batchId }
    )
  )
  return found!
}

/** Hours from 1 July 2026 on, each of the same energy. */
function hours(count: number, wh: number, from = 0) {
  const start = Date.parse('2026-07-01T00:00:00+05:00')
  const lines = Array.from({ length: count }, (_, index) => {
    const at = new Date(start + (from + index) * 3_600_000 + 5 * 3_600_000).toISOString()
    return `${at.slice(0, 16)}+05:00,${wh / 1000}`
  })
  return ['start,value', ...lines].join('\n')
}

const dials = ({ servicePointId }: MeteredPoint) =>
  inRegion(() =>
    rows<{ shown: string }>(
      `select read_on || ' ' || value_wh || ' ' || source as shown from readings
        where tenant_id = :tenant and service_point_id = :servicePointId and status = 'accepted'
        order by read_on, id`,
      { servicePointId }
    )
  ).then((found) => found.map(({ shown }) => shown))

test.group('Metering | importing readings', () => {
  test('two months of hours become readings of month ends and consumption', async ({ assert }) => {
    const point = await newPoint({ installedOn: '2026-07-01' })
    const taken = await take(point, hours(62 * 24, 100))
    assert.deepInclude(taken, { status: 'done', rows: 1488, added: 1488, refused: 0, wh: '148800' })
    assert.deepEqual(await inRegion(() => consumedBy(point)), [
      '2026-07 74400 interval',
      '2026-08 74400 interval',
    ])
    assert.deepEqual(await dials(point), [
      '2026-06-30 0 install',
      '2026-07-31 74400 import',
      '2026-08-31 148800 import',
    ])
  })

  test('a gap is estimated and marked until its data come', async ({ assert }) => {
    const point = await newPoint({ installedOn: '2026-07-01' })
    const [head, ...lines] = hours(744, 100).split('\n')
    const without = [head, ...lines.slice(0, 100), ...lines.slice(102)].join('\n')
    const taken = await take(point, without)
    assert.deepInclude(taken, { added: 742, wh: '74200' })
    assert.lengthOf(
      taken.errors.filter(({ code }) => code === 'row_estimated'),
      2
    )
    assert.deepEqual(await inRegion(() => consumedBy(point)), ['2026-07 74400 estimated'])

    const missing = [head, ...lines.slice(100, 102)].join('\n').replaceAll(',0.1', ',0.4')
    assert.deepInclude(await take(point, missing), { added: 2, refused: 0 })
    assert.deepEqual(await inRegion(() => consumedBy(point)), ['2026-07 75000 interval'])
    assert.deepEqual(await dials(point), ['2026-06-30 0 install', '2026-07-31 75000 import'])
  })

  test('the same file again, and the same rows in another file, add nothing', async ({
    assert,
  }) => {
    const point = await newPoint({ installedOn: '2026-07-01' })
    await take(point, hours(744, 100))
    assert.isTrue((await take(point, hours(744, 100))).isKnown)
    const packed = await take(point, gzipSync(hours(744, 100)))
    assert.deepInclude(packed, { repeated: 744, added: 0, refused: 0, wh: '74400' })
    assert.deepEqual(await inRegion(() => consumedBy(point)), ['2026-07 74400 interval'])
    assert.lengthOf(await dials(point), 2)
  })

  test('a file that goes on in the middle of a day continues the dial', async ({ assert }) => {
    const point = await newPoint({ installedOn: '2026-07-01' })
    await take(point, hours(14 * 24 + 13, 100))
    assert.deepEqual(await inRegion(() => consumedBy(point)), ['2026-07 34900 interval open'])
    const rest = await take(point, hours(744 - 200, 100, 200))
    assert.deepInclude(rest, { repeated: 149, added: 395 })
    assert.deepEqual(await inRegion(() => consumedBy(point)), ['2026-07 74400 interval'])
    assert.deepEqual(await dials(point), [
      '2026-06-30 0 install',
      '2026-07-15 36000 import',
      '2026-07-31 74400 import',
    ])
  })

  test('rows that cannot be taken are listed with their lines, the rest goes on', async ({
    assert,
  }) => {
    const point = await newPoint({ installedOn: '2026-07-01' })
    const text = [
      hours(3, 100),
      '2026-07-01T03:00+05:00,',
      '2026-07-01T04:00+05:00,1l',
      '2026-07-01T01:00+05:00,0.2',
      '2026-06-30T23:00+05:00,0.1',
      '2026-09-10T12:00+05:00,0.1',
    ].join('\n')
    const taken = await take(point, text)
    assert.deepInclude(taken, { rows: 8, added: 3, refused: 5, wh: '300' })
    assert.deepEqual(
      taken.errors.map(({ line, code }) => `${line} ${code}`),
      ['5 row_missing', '6 row_value', '7 row_conflict', '8 row_meter_absent', '9 row_future']
    )
  })

  test('energy in the place of other energy is refused and nothing is overwritten', async ({
    assert,
  }) => {
    const point = await newPoint({ installedOn: '2026-07-01' })
    await take(point, hours(744, 100))
    const other = await take(point, hours(744, 200))
    assert.deepInclude(other, { status: 'done', added: 0, refused: 744 })
    const halves = await take(
      point,
      'start,value\n2026-07-01T00:30+05:00,0.05\n2026-07-01T01:00+05:00,0.05'
    )
    assert.deepInclude(halves, { added: 0, refused: 2 })
    assert.deepEqual(await inRegion(() => consumedBy(point)), ['2026-07 74400 interval'])
  })

  test('a killed import goes on where it stopped, with the same result', async ({ assert }) => {
    const point = await newPoint({ installedOn: '2026-07-01' })
    const { batchId } = await open(point, hours(744, 100))
    await inRegion(async () => {
      const work = (await importWork(batchId))!
      const { intervals } = planImport(work, Date.parse('2026-09-10') / 1000)
      await storeIntervals({ ...work, intervals: intervals.slice(0, 500) })
    })
    assert.deepEqual(await inRegion(() => consumedBy(point)), [])

    await clock.at('2026-09-10T09:00', () => importReadings(theWorld().samarqand.id, batchId))
    assert.deepInclude(await totals(batchId), {
      status: 'done',
      added: 744,
      repeated: 0,
      wh: '74400',
    })
    assert.deepEqual(await inRegion(() => consumedBy(point)), ['2026-07 74400 interval'])
  })

  test('an import done at the same moment twice is done once', async ({ assert }) => {
    const point = await newPoint({ installedOn: '2026-07-01' })
    const { batchId } = await open(point, hours(744, 100))
    await clock.at('2026-09-10T09:00', () =>
      Promise.all([
        importReadings(theWorld().samarqand.id, batchId),
        importReadings(theWorld().samarqand.id, batchId),
      ])
    )
    assert.deepInclude(await totals(batchId), { status: 'done', added: 744, wh: '74400' })
    assert.deepEqual(await inRegion(() => consumedBy(point)), ['2026-07 74400 interval'])
    assert.lengthOf(await dials(point), 2)
  })

  test('a dial read by hand counts on from there', async ({ assert }) => {
    const point = await newPoint({ installedOn: '2026-06-01' })
    const { servicePointId } = point
    const read = { servicePointId, readOn: '2026-06-30', source: 'controller' as const }
    await inRegion(() => recordReading({ ...read, valueWh: 500_000n }))
    await take(point, hours(744, 100))
    assert.deepEqual((await dials(point)).at(-1), '2026-07-31 574400 import')
    assert.deepEqual(await inRegion(() => consumedBy(point)), [
      '2026-06 500000 measured',
      '2026-07 74400 interval',
    ])
  })

  test('interval data between two readings by hand divide what the dial shows', async ({
    assert,
  }) => {
    const point = await newPoint({ installedOn: '2026-07-01' })
    const { servicePointId } = point
    const read = { servicePointId, readOn: '2026-08-31', source: 'controller' as const }
    await inRegion(() => recordReading({ ...read, valueWh: 149_000n }))
    const text = `${hours(744, 50)}\n${hours(744, 150, 744).split('\n').slice(1).join('\n')}`
    await take(point, text)
    assert.deepEqual(await inRegion(() => consumedBy(point)), [
      '2026-07 37250 interval',
      '2026-08 111750 interval',
    ])
  })

  test('a file that is nobody’s: {what} → {code}')
    .with([
      { what: 'before the books', shiftYears: -20, code: 'E_FILE_TOO_OLD' },
      { what: 'in the future', shiftYears: 1, code: 'E_FILE_IN_FUTURE' },
      { what: 'before the meter', shiftYears: -1, code: 'E_FILE_METER_ABSENT' },
    ])
    .run(async ({ assert }, { shiftYears, code }) => {
      const point = await newPoint({ installedOn: '2026-07-01' })
      const taken = await take(point, hours(24, 100), { shiftYears })
      assert.equal(taken.status, 'failed')
      assert.equal(taken.failure!.code, code)
      assert.deepEqual(await inRegion(() => consumedBy(point)), [])
    })

  test('more than the connected power can use is another point’s file', async ({ assert }) => {
    const point = await newPoint({ installedOn: '2026-07-01', connectedW: 1000n })
    const taken = await take(point, hours(24, 1101))
    assert.equal(taken.failure!.code, 'E_FILE_ABOVE_PHYSICAL')
    const possible = await take(point, hours(24, 1100))
    assert.equal(possible.status, 'done')
  })

  test('a file given up may be taken again after the cause is mended', async ({ assert }) => {
    const point = await newPoint({ installedOn: '2026-07-01', connectedW: 1000n })
    const { batchId } = await open(point, hours(24, 1101))
    await clock.at('2026-09-10T09:00', () => importReadings(theWorld().samarqand.id, batchId))
    await inRegion(() =>
      rows(
        `update service_points set connected_w = 5000 where tenant_id = :tenant and id = :servicePointId`,
        { servicePointId: point.servicePointId }
      )
    )
    const again = await take(point, hours(24, 1101))
    assert.isFalse(again.isKnown)
    assert.equal(again.status, 'done')
  })

  test('another region has neither the point nor the import', async ({ assert }) => {
    const { samarqand, buxoro } = theWorld()
    const point = await newPoint({ installedOn: '2026-07-01' })
    const { batchId } = await open(point, hours(24, 100))
    assert.isNull(await asTenant(buxoro.id, () => importWork(batchId)))
    const options = { registerCode: 'A+', shiftYears: 0, usagePoint: null }
    const file = { fileName: 'a', bytes: new TextEncoder().encode(hours(1, 1)), options }
    await assert.rejects(
      () =>
        asTenant(buxoro.id, () => openImport({ ...file, servicePointId: point.servicePointId })),
      'E_READING_NO_POINT'
    )
    assert.notEqual(samarqand.id, buxoro.id)
  })
})
