import type { BenchOptions, BenchResult } from '#tests/bench/bench_options'
import { BillingWorkers } from '#tests/bench/billing_workers'
import { measure, median, type Measure } from '#tests/bench/measure'
import { DIVISION } from '#tests/bench/region'

/** A district's sheet: that many meters, or all where there are fewer. */
const MOST_LINES = 50_000
const BEFORE = '2026-10-31'
const READ_ON = '2026-11-20'
const WRITTEN = ['readings', 'consumptions'] as const

/**
 * A month's readings of a district from one sheet, judged, kept and measured, against writing the
 * very rows that it wrote once, by COPY from files of the server into tables with the same indexes.
 */
export async function benchReadings(options: BenchOptions): Promise<BenchResult> {
  const { admin } = options
  const lines = Math.min(MOST_LINES, options.accounts)
  await standMeters(options, lines)
  const workers = await BillingWorkers.start(1, options.env)
  try {
    await recordOnce(options, workers, lines)
    await saveWritten(options)
    const sheets: Measure[] = []
    const copies: Measure[] = []
    for (let round = 0; round < options.rounds; round++) {
      copies.push(await copyOnce(options))
      sheets.push(await recordOnce(options, workers, lines))
    }
    const ratio = (of: (one: Measure) => number) =>
      median(sheets.map((one, round) => of(one) / of(copies[round]!)))
    await assertRecorded(options, lines)
    return {
      title: `Sheet of ${lines} readings`,
      facts: [
        {
          name: 'sheet, wall',
          value: median(sheets.map(({ wallMs }) => wallMs)) / 1000,
          unit: 's',
        },
        { name: 'sheet, CPU', value: median(sheets.map(cpuOf)) / 1000, unit: 's' },
        { name: 'of it Node', value: median(sheets.map(({ nodeMs }) => nodeMs)) / 1000, unit: 's' },
        { name: 'readings', value: (lines / median(sheets.map(cpuOf))) * 1000, unit: '/s of CPU' },
        { name: 'sheet ÷ writing its rows, wall', value: ratio(({ wallMs }) => wallMs), unit: '×' },
        { name: 'sheet ÷ writing its rows, CPU', value: ratio(cpuOf), unit: '×' },
        { name: 'memory of a worker, most', value: workers.maxRssMb, unit: 'MB', goal: '≤ 300' },
      ],
      notes: [],
    }
  } finally {
    workers.stop()
    await admin.query('drop schema if exists written cascade')
  }
}

const cpuOf = ({ backendMs, nodeMs }: Measure) => backendMs + nodeMs

/** One point with one meter that was read at the end of the month before, for so many accounts. */
async function standMeters({ admin }: BenchOptions, lines: number) {
  const each = `generate_series(1, ${lines}) g`
  await admin.query(`set session_replication_role = replica`)
  for (const statement of [
    `insert into meter_types (id, code, resource_id, name, digits, verification_months)
     values (1, 'SIX', 1, 'Six digits', 6, 192)`,
    `insert into meters (id, meter_type_id, serial, state) select g, 1, 'S' || g, 'installed' from ${each}`,
    `insert into registers (id, meter_id) select g, g from ${each}`,
    `insert into service_points (id, account_id, premise_id, resource_id, code, connected_w, valid_from)
     select g, g, g, 1, g::text, 20000, '2020-01-01' from ${each}`,
    `insert into installations (meter_id, service_point_id, installed_on)
     select g, g, '2020-01-01' from ${each}`,
    `insert into readings (service_point_id, register_id, read_on, value_wh, source, status, recorded_by)
     select g, g, '${BEFORE}', 1000000 + g % 1000 * 1000, 'controller', 'accepted', 'bench' from ${each}`,
  ]) {
    await admin.query(statement)
  }
  await admin.query(`set session_replication_role = origin`)
  await admin.query('vacuum analyze')
}

/** Every account uses in these days what it used in as many days of the month before. */
const SHEET = `
  select E'account;date;value\\n' || string_agg(
           lpad(r.service_point_id::text, 10, '0') || ';${READ_ON};'
             || (r.value_wh + c.quantity_wh * 20 / 31) / 1000, E'\\n' order by r.service_point_id) as csv
    from readings r
    join consumptions c on c.period = date_trunc('month', date '${BEFORE}')
     and c.account_id = r.service_point_id
   where r.read_on = '${BEFORE}' and r.service_point_id <= $1`

/** What the sheet before left is taken away first, unmeasured; the order of its lines is the file's own. */
async function recordOnce(
  { admin, tenantId }: BenchOptions,
  workers: BillingWorkers,
  lines: number
) {
  await admin.query(`delete from readings where sheet_id is not null`)
  await admin.query(
    `delete from consumptions where period = date_trunc('month', date '${READ_ON}')`
  )
  await admin.query('delete from reading_sheet_files')
  await admin.query('delete from reading_sheets')
  await admin.query('vacuum analyze readings, consumptions')
  const sheet = await admin.query<{ csv: string }>(SHEET, [lines])
  const { rows } = await admin.query<{ id: string }>(
    `insert into reading_sheets (division_id, file_name, sha256, source, created_by)
     values (${DIVISION}, 'bench.csv', 'bench', 'controller', 'bench') returning id`
  )
  await admin.query(`insert into reading_sheet_files (sheet_id, content) values ($1, $2)`, [
    rows[0]!.id,
    Buffer.from(sheet.rows[0]!.csv),
  ])
  const order = { kind: 'sheet', tenantId, sheetId: rows[0]!.id } as const
  return measure(admin, () => workers.carryOut(order))
}

async function saveWritten({ admin }: BenchOptions) {
  const { rows } = await admin.query<{ at: string }>(
    `select current_setting('data_directory') as at`
  )
  await admin.query('create schema written')
  for (const table of WRITTEN) {
    const own =
      table === 'readings'
        ? 'sheet_id is not null'
        : `period = date_trunc('month', date '${READ_ON}')`
    const file = `${rows[0]!.at}/hisob_bench_${table}.bin`
    await admin.query(`copy (select * from ${table} where ${own}) to '${file}' (format binary)`)
    await admin.query(
      `create table written.${table} (like public.${table} including indexes including storage)`
    )
  }
}

async function copyOnce({ admin }: BenchOptions): Promise<Measure> {
  const { rows } = await admin.query<{ at: string }>(
    `select current_setting('data_directory') as at`
  )
  await admin.query(`truncate ${WRITTEN.map((table) => `written.${table}`).join(', ')}`)
  return measure(admin, async () => {
    await admin.query('begin')
    for (const table of WRITTEN) {
      const file = `${rows[0]!.at}/hisob_bench_${table}.bin`
      await admin.query(`copy written.${table} from '${file}' (format binary)`)
    }
    await admin.query('commit')
    return 0
  })
}

/** A sheet that is quick because it recorded nothing says nothing. */
async function assertRecorded({ admin }: BenchOptions, lines: number) {
  const { rows } = await admin.query<{ accepted: number; months: number }>(
    `select (select rows_accepted from reading_sheets) as accepted,
            (select count(*)::int from consumptions
              where period = date_trunc('month', date '${READ_ON}') and method = 'measured') as months`
  )
  const { accepted, months } = rows[0]!
  if (accepted !== lines || months !== lines) {
    throw new Error(`The sheet is wrong: ${JSON.stringify(rows[0])}`)
  }
}
