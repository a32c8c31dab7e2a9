import type { BenchFact, BenchOptions, BenchResult } from '#tests/bench/bench_options'
import { BillingWorkers } from '#tests/bench/billing_workers'
import { restoreState } from '#tests/bench/restore_state'
import { saveState } from '#tests/bench/save_state'
import { measure, median, shuffle, type Measure } from '#tests/bench/measure'
import { RawLimit } from '#tests/bench/raw_limit'
import { PERIOD } from '#tests/bench/region'

const VARIANTS = ['raw', 'one', 'two', 'without_rls'] as const
type Variant = (typeof VARIANTS)[number]

const SAMPLE = 300

/**
 * G1 and G3: a billing run of the whole region with one and with two workers, as a ratio of the raw
 * limit of the same rows, all in the same shuffled rounds. Also what row-level security costs.
 */
export async function benchBilling(options: BenchOptions): Promise<BenchResult> {
  const { admin, rounds } = options
  const workers = await BillingWorkers.start(2, options.env)
  try {
    await saveState(options)
    await billOnce(options, workers, 1)
    await assertBooks(options)
    const raw = await RawLimit.prepare(admin)
    const measures: Record<Variant, Measure[]> = { raw: [], one: [], two: [], without_rls: [] }
    for (let round = 0; round < rounds; round++) {
      for (const variant of shuffle(VARIANTS)) {
        measures[variant].push(await runVariant(variant, { options, workers, raw }))
      }
    }
    const extra = await beside(options, workers)
    return report(options, measures, extra)
  } finally {
    workers.stop()
  }
}

type Beside = { compare: Measure; oneByOne: Measure; maxRssMb: number }

/** What is measured once, after the rounds: the comparison of the run, and the same by single rows. */
async function beside(options: BenchOptions, workers: BillingWorkers): Promise<Beside> {
  const { admin, tenantId } = options
  await billOnce(options, workers, 1)
  const compare = await measure(admin, () => workers.carryOut({ kind: 'compare', tenantId }))
  await restoreState(options)
  const order = { kind: 'one_by_one', tenantId, period: PERIOD, accounts: SAMPLE } as const
  const oneByOne = await measure(admin, () => workers.carryOut(order))
  await billOnce(options, workers, 1)
  return { compare, oneByOne, maxRssMb: workers.maxRssMb }
}

type Bench = { options: BenchOptions; workers: BillingWorkers; raw: RawLimit }

async function runVariant(variant: Variant, { options, workers, raw }: Bench): Promise<Measure> {
  if (variant === 'raw') {
    await raw.empty()
    return measure(options.admin, () => raw.load().then(() => 0))
  }
  if (variant === 'two') return billOnce(options, workers, 2)
  if (variant === 'one') return billOnce(options, workers, 1)
  await secure(options, 'disable')
  try {
    return await billOnce(options, workers, 1)
  } finally {
    await secure(options, 'enable')
  }
}

/** Planning is not measured: it happens once, however many workers there are. */
async function billOnce(options: BenchOptions, workers: BillingWorkers, count: number) {
  const { admin, tenantId, divisionId } = options
  await restoreState(options)
  await workers.carryOut({ kind: 'plan', tenantId, divisionId, period: PERIOD })
  return measure(admin, () => workers.carryOut({ kind: 'advance', tenantId }, count))
}

async function secure({ admin }: BenchOptions, change: 'enable' | 'disable') {
  const { rows } = await admin.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relforcerowsecurity`
  )
  for (const { name } of rows) {
    await admin.query(`alter table ${name} ${change} row level security`)
  }
}

/** The run that is measured must be a right one: everybody billed, books in balance. */
async function assertBooks({ admin, accounts }: BenchOptions) {
  const { rows } = await admin.query<{ charges: number; entries: string; wrong: number }>(
    `select (select count(*)::int from charges) as charges,
            (select sum(amount_minor) from entries) as entries,
            (select count(*)::int from balances b
               join (select account_id, sum(amount_minor) as sum from charges group by 1) c using (account_id)
               join bench.balances o using (account_id)
              where b.balance_minor <> o.balance_minor + c.sum) as wrong`
  )
  const [found] = rows
  if (found!.charges !== accounts || found!.entries !== '0' || found!.wrong !== 0) {
    throw new Error(`The run is wrong: ${JSON.stringify(found)}`)
  }
}

function report(
  options: BenchOptions,
  measures: Record<Variant, Measure[]>,
  { compare, oneByOne, maxRssMb }: Beside
): BenchResult {
  const { accounts } = options
  const of = (variant: Variant, key: (one: Measure) => number) => median(measures[variant].map(key))
  const wall = (variant: Variant) => of(variant, (one) => one.wallMs)
  const cpu = (variant: Variant) => of(variant, (one) => one.backendMs + one.nodeMs)
  const ratio = (name: string, value: number, goal?: string): BenchFact => ({
    name,
    value,
    unit: '×',
    goal,
  })
  return {
    title: `Billing run of ${accounts} accounts, medians of ${options.rounds} shuffled rounds`,
    facts: [
      { name: 'raw limit, wall', value: wall('raw') / 1000, unit: 's' },
      { name: 'raw limit, CPU', value: cpu('raw') / 1000, unit: 's' },
      { name: 'one worker, wall', value: wall('one') / 1000, unit: 's' },
      { name: 'one worker, CPU', value: cpu('one') / 1000, unit: 's' },
      { name: 'one worker, of it Node', value: of('one', (one) => one.nodeMs) / 1000, unit: 's' },
      { name: 'two workers, wall', value: wall('two') / 1000, unit: 's' },
      { name: 'two workers, CPU', value: cpu('two') / 1000, unit: 's' },
      { name: 'one worker', value: (accounts / wall('one')) * 1000, unit: 'accounts/s' },
      { name: 'two workers', value: (accounts / wall('two')) * 1000, unit: 'accounts/s' },
      ratio('G1 one worker ÷ raw, wall', wall('one') / wall('raw'), '≤ 1.5'),
      ratio('G1 one worker ÷ raw, CPU', cpu('one') / cpu('raw')),
      ratio('G1 two workers ÷ raw, wall', wall('two') / wall('raw'), '≤ 1.15'),
      ratio('G1 two workers ÷ raw, CPU', cpu('two') / cpu('raw')),
      ratio(
        'G2 one by one ÷ run, CPU an account',
        (oneByOne.backendMs + oneByOne.nodeMs) / SAMPLE / (cpu('one') / accounts),
        '≥ 200'
      ),
      ratio('comparison ÷ run, wall', compare.wallMs / wall('one')),
      { name: 'memory of a worker, most', value: maxRssMb, unit: 'MB', goal: '≤ 300' },
      {
        name: 'G3 WAL an account',
        value: of('one', (one) => one.walBytes) / accounts,
        unit: 'bytes',
        goal: '≤ 1200',
      },
      {
        name: 'raw WAL an account',
        value: of('raw', (one) => one.walBytes) / accounts,
        unit: 'bytes',
      },
      ratio('G5 row-level security, CPU', cpu('one') / cpu('without_rls'), '≤ 1.20'),
    ],
    notes: [],
  }
}
