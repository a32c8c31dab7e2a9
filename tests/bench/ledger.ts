import type { BenchFact, BenchOptions, BenchResult } from '#tests/bench/bench_options'
import { BillingWorkers, type Order } from '#tests/bench/billing_workers'
import { measure, median, type Measure } from '#tests/bench/measure'
import { PERIOD } from '#tests/bench/region'

/** The month through which penalties are reckoned. */
const OVERDUE = '2026-11-01'

/** The rows that each piece of work must at least read, once. */
const READS = {
  penalties: `select count(*), sum(amount_minor) from entries union all
              select count(*), sum(amount_minor) from charges union all
              select count(*), sum(balance_minor) from balances`,
  close: `select count(*), sum(amount_minor) from entries union all
          select count(*), sum(balance_minor) from balances`,
  verify: `select count(*), sum(amount_minor) from entries union all
           select count(*), sum(balance_minor) from balances`,
} as const

/**
 * Penalties of all debtors, the closing of a month and the verification of the ledger, each against
 * reading the rows that it must read once, in the same round.
 */
export async function benchLedger(options: BenchOptions): Promise<BenchResult> {
  const workers = await BillingWorkers.start(1, options.env)
  try {
    const bench = { options, workers }
    await billed(bench)
    const facts = [
      ...(await against(bench, 'close', () => order(bench, 'freeze'))),
      ...(await against(bench, 'verify', () => order(bench, 'verify'))),
      ...(await incremental(bench)),
      ...(await penalties(bench)),
      { name: 'memory of a worker, most', value: workers.maxRssMb, unit: 'MB', goal: '≤ 300' },
    ]
    return { title: `Ledger of ${options.accounts} accounts`, facts, notes: [] }
  } finally {
    workers.stop()
  }
}

type Bench = { options: BenchOptions; workers: BillingWorkers }

/** A month billed, so that there is something to close, to verify and to owe. */
async function billed({ options, workers }: Bench) {
  const { admin, tenantId, divisionId } = options
  const { rows } = await admin.query(`select from charges where period = '${PERIOD}' limit 1`)
  if (rows.length > 0) return
  await workers.carryOut({ kind: 'plan', tenantId, divisionId, period: PERIOD })
  await workers.carryOut({ kind: 'advance', tenantId })
  await admin.query('vacuum analyze entries, charges, balances')
}

function order({ options, workers }: Bench, kind: 'freeze' | 'verify') {
  const { tenantId, divisionId } = options
  const wanted: Order =
    kind === 'freeze'
      ? { kind, tenantId, divisionId, period: PERIOD }
      : { kind, tenantId, since: false }
  return workers.carryOut(wanted)
}

async function against(
  { options }: Bench,
  name: keyof typeof READS,
  work: () => Promise<number>
): Promise<BenchFact[]> {
  const ratios: number[] = []
  const walls: number[] = []
  for (let round = 0; round < options.rounds; round++) {
    const read = await reading(options, name)
    const done = await measure(options.admin, work)
    ratios.push(cpu(done) / cpu(read))
    walls.push(done.wallMs)
  }
  return [
    { name: `${name}, wall`, value: median(walls) / 1000, unit: 's' },
    { name: `${name} ÷ reading its rows, CPU`, value: median(ratios), unit: '×' },
  ]
}

function reading({ admin }: BenchOptions, name: keyof typeof READS): Promise<Measure> {
  return measure(admin, () => admin.query(READS[name]).then(() => 0))
}

const cpu = ({ backendMs, nodeMs }: Measure) => Math.max(1, backendMs + nodeMs)

/** Nothing is new since the last check. */
async function incremental({ options, workers }: Bench): Promise<BenchFact[]> {
  const { admin, tenantId } = options
  const done = await measure(admin, () =>
    workers.carryOut({ kind: 'verify', tenantId, since: true })
  )
  return [{ name: 'verify --since, wall', value: done.wallMs / 1000, unit: 's' }]
}

async function penalties({ options, workers }: Bench): Promise<BenchFact[]> {
  const { admin, tenantId, divisionId } = options
  await admin.query(
    `insert into rule_values (tenant_id, code, scope, value, unit, valid_from)
     select $1, r.code, 'household', r.value, r.unit, '2018-01-01'
       from (values ('penalty_ppm_per_day', 1000, 'ppm'), ('penalty_cap_bp', 5000, 'bp'),
                    ('limitation_months', 36, 'month')) r(code, value, unit)
      where not exists (select from rule_values v where v.tenant_id = $1 and v.code = r.code)`,
    [tenantId]
  )
  const read = await reading(options, 'penalties')
  await workers.carryOut({ kind: 'plan_penalties', tenantId, divisionId, period: OVERDUE })
  const done = await measure(admin, () => workers.carryOut({ kind: 'penalties', tenantId }))
  const { rows } = await admin.query<{ charged: string }>(
    `select count(*) as charged from charges where kind = 2`
  )
  return [
    { name: 'penalties charged', value: Number(rows[0]!.charged), unit: 'accounts' },
    { name: 'penalties, wall', value: done.wallMs / 1000, unit: 's' },
    { name: 'penalties ÷ reading its rows, CPU', value: cpu(done) / cpu(read), unit: '×' },
  ]
}
