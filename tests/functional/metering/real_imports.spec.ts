import { test } from '@japa/runner'
import { one, rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { importReadings } from '#metering/actions/import_readings'
import { openImport } from '#metering/actions/open_import'
import { theWorld } from '#tests/support/world'
import { aMeteredPoint, type MeteredPoint } from '#tests/functional/metering/a_metered_point'
import {
  readingsAreMissing,
  realFile,
  WITHOUT_READINGS,
} from '#tests/functional/metering/real_files'

let last = 0

const inRegion = <T>(work: () => Promise<T>) => asTenant(theWorld().samarqand.id, work)

const newPoint = () =>
  inRegion(() =>
    aMeteredPoint({
      divisionId: theWorld().samarqand.divisions.Tayloq!,
      number: `80${String(++last).padStart(6, '0')}`,
      installedOn: '2023-01-01',
      connectedW: 15_000n,
    })
  )

type File = { name: string; shiftYears: number; usagePoint?: number }

async function take({ servicePointId }: MeteredPoint, { name, shiftYears, usagePoint }: File) {
  const options = { registerCode: 'A+', shiftYears, usagePoint: usagePoint ?? null }
  const { batchId, repeated } = await inRegion(() =>
    openImport({ servicePointId, fileName: name, bytes: realFile(name), options })
  )
  await importReadings(theWorld().samarqand.id, batchId)
  const batch = await inRegion(() =>
    one<{
      status: string
      rows: number
      added: number
      joined: number
      refused: number
      wh: string
    }>(
      `select status, rows_total as rows, rows_added as added, rows_joined as joined,
              rows_refused as refused, file_wh as wh
         from import_batches where tenant_id = :tenant and id = :batchId`,
      { batchId }
    )
  )
  return { repeated, ...batch! }
}

const months = ({ accountId }: MeteredPoint) =>
  inRegion(() =>
    rows<{ month: string; wh: string }>(
      `select to_char(period, 'YYYY-MM') as month, quantity_wh as wh from consumptions
        where tenant_id = :tenant and period >= '2014-01-01' and account_id = :accountId
        order by period`,
      { accountId }
    )
  )

const sumOf = (found: { wh: string }[]) => found.reduce((all, { wh }) => all + BigInt(wh), 0n)

const stored = ({ servicePointId }: MeteredPoint) =>
  inRegion(() =>
    one<{ intervals: string; readings: string }>(
      `select (select count(*) from interval_reads i where i.tenant_id = :tenant
                 and i.started_at >= '2014-01-01' and i.register_id = r.register_id) as intervals,
              count(*) as readings
         from readings r where r.tenant_id = :tenant and r.service_point_id = :servicePointId
        group by r.register_id`,
      { servicePointId }
    )
  )

/** What the gaps of a file were estimated at (check V9). */
const estimatedWh = ({ servicePointId }: MeteredPoint) =>
  inRegion(() =>
    one<{ wh: string }>(
      `select coalesce(sum(i.quantity_wh), 0)::text as wh
         from installations s
         join registers g on g.tenant_id = :tenant and g.meter_id = s.meter_id
         join interval_reads i on i.tenant_id = :tenant and i.register_id = g.id
        where s.tenant_id = :tenant and s.service_point_id = :servicePointId
          and i.started_at >= '2014-01-01' and i.quality >= 108`,
      { servicePointId }
    )
  ).then((found) => BigInt(found!.wh))

test.group('Metering | real meter data', () => {
  test('{name} by {shiftYears} years: the months are the file and its gaps to the Wh, once')
    .skip(readingsAreMissing, WITHOUT_READINGS)
    .with([
      {
        name: 'greenbutton-coastal-single-family-2011.xml.gz',
        shiftYears: 14,
        rows: 8760,
        joined: 2,
        wh: '6562977',
        first: '2025-01',
        last: '2025-12',
        months: 12,
      },
      {
        name: 'greenbutton-coastal-single-family-2011.xml.gz',
        shiftYears: 13,
        rows: 8760,
        joined: 2,
        wh: '6562977',
        first: '2024-01',
        last: '2024-12',
        months: 12,
      },
      {
        name: 'uk-hourly-0.csv.gz',
        shiftYears: 3,
        rows: 23_508,
        joined: 0,
        wh: '3789626',
        first: '2023-04',
        last: '2025-12',
        months: 33,
      },
    ])
    .run(async ({ assert }, file) => {
      const point = await newPoint()
      const taken = await take(point, file)
      assert.deepInclude(taken, {
        status: 'done',
        rows: file.rows,
        added: file.rows - file.joined,
        joined: file.joined,
        refused: 0,
        wh: file.wh,
      })
      const found = await months(point)
      const inFile = found.filter(({ month }) => month >= file.first)
      assert.equal(inFile[0]!.month, file.first)
      assert.equal(found.at(-1)!.month, file.last)
      assert.lengthOf(inFile, file.months)
      assert.equal(sumOf(found), BigInt(file.wh) + (await estimatedWh(point)))

      const before = await stored(point)
      const again = await take(point, file)
      assert.isTrue(again.repeated)
      assert.deepEqual(await stored(point), before)
      assert.deepEqual(await months(point), found)
    })

  test('one of five usage points is asked for by its number')
    .skip(readingsAreMissing, WITHOUT_READINGS)
    .run(async ({ assert }) => {
      const point = await newPoint()
      const file = { name: 'greenbutton-five-usage-points.xml.gz', shiftYears: 13 }
      assert.equal((await take(point, file)).status, 'failed')
      const taken = await take(point, { ...file, usagePoint: 3 })
      assert.deepInclude(taken, { status: 'done', rows: 768, added: 768, wh: '2133834' })
      assert.equal(sumOf(await months(point)), 2_133_834n)
    })

  test('gas in therms is not taken for electricity')
    .skip(readingsAreMissing, WITHOUT_READINGS)
    .run(async ({ assert }) => {
      const point = await newPoint()
      const taken = await take(point, { name: 'greenbutton-gas.xml', shiftYears: 13 })
      assert.equal(taken.status, 'failed')
      assert.deepEqual(await months(point), [])
    })
})
