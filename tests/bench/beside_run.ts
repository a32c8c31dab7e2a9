import pg from 'pg'
import type { BenchOptions, BenchResult } from '#tests/bench/bench_options'
import { BillingWorkers } from '#tests/bench/billing_workers'
import { PERIOD } from '#tests/bench/region'
import { restoreState } from '#tests/bench/restore_state'
import { saveState } from '#tests/bench/save_state'

const CONNECTIONS = 2
const ALONE_MS = 6000
const CHANNEL = 'bench_beside'

const POST = `
  with door as materialized (select set_config('app.tenant_id', $1::text, true) as tenant)
  select p.outcome from door, post_payment(door.tenant::int, $2, $3, $4, $5, now(), current_date,
                                           current_date, null, 'bench') p`

/**
 * G9: how long a payment takes while the region is billed, against the same payments alone, on the
 * same cores. Payments come from two cash desks without a pause.
 */
export async function benchBesideRun(options: BenchOptions): Promise<BenchResult> {
  const { admin, tenantId, divisionId } = options
  await admin.query(
    `insert into payment_channels (tenant_id, code, adapter, title, ledger_code)
     values ($1, $2, $2, 'Bench', 5110)`,
    [tenantId, CHANNEL]
  )
  await saveState(options)
  await restoreState(options)
  const workers = await BillingWorkers.start(1, options.env)
  try {
    await post(options, after(1000))
    const alone = await post(options, after(ALONE_MS))
    await workers.carryOut({ kind: 'plan', tenantId, divisionId, period: PERIOD })
    let isOver = false
    const run = workers.carryOut({ kind: 'advance', tenantId }).finally(() => (isOver = true))
    const beside = await post(options, () => isOver)
    await run
    return report(alone, beside)
  } finally {
    workers.stop()
  }
}

function after(ms: number) {
  const until = performance.now() + ms
  return () => performance.now() > until
}

let calls = 0

/** Milliseconds of each payment that was posted until it is over. */
async function post(options: BenchOptions, isOver: () => boolean): Promise<number[]> {
  const { database, tenantId, accounts } = options
  const took: number[] = []
  const desk = async () => {
    const client = new pg.Client({
      host: database.host,
      port: database.port,
      database: database.name,
      user: 'app_rw',
      password: database.appPassword,
    })
    await client.connect()
    while (!isOver()) {
      const account = 1 + Math.floor(Math.random() * accounts)
      const startedAt = performance.now()
      const { rows } = await client.query<{ outcome: string }>({
        name: 'post_payment',
        text: POST,
        values: [tenantId, CHANNEL, `beside-${++calls}`, account, 100_000],
      })
      took.push(performance.now() - startedAt)
      if (rows[0]?.outcome !== 'recorded') throw new Error(`Not posted: ${rows[0]?.outcome}`)
    }
    await client.end()
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, desk))
  return took
}

function report(alone: number[], beside: number[]): BenchResult {
  const at = (took: number[], share: number) =>
    took.toSorted((a, b) => a - b)[Math.floor(took.length * share)]!
  return {
    title: 'Payments while the region is billed (G9)',
    facts: [
      { name: 'payments alone', value: alone.length / (ALONE_MS / 1000), unit: '/s' },
      { name: 'alone, p50', value: at(alone, 0.5), unit: 'ms' },
      { name: 'alone, p99', value: at(alone, 0.99), unit: 'ms' },
      { name: 'payments during the run', value: beside.length, unit: '' },
      { name: 'during the run, p50', value: at(beside, 0.5), unit: 'ms' },
      { name: 'during the run, p99', value: at(beside, 0.99), unit: 'ms' },
      {
        name: 'G9 p99 during ÷ alone',
        value: at(beside, 0.99) / at(alone, 0.99),
        unit: '×',
        goal: '≤ 2',
      },
    ],
    notes: [],
  }
}
