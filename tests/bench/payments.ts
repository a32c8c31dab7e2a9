import type { BenchFact, BenchOptions, BenchResult } from '#tests/bench/bench_options'
import { BillingWorkers } from '#tests/bench/billing_workers'
import { median } from '#tests/bench/measure'
import { Pgbench } from '#tests/bench/pgbench'
import { openBenchChannel, Posting } from '#tests/bench/posting'

/** How many at once, and how much of pgbench's simple-update is wanted there (G6). */
const GOALS = new Map([
  [1, 1],
  [8, 1],
  [32, 0.75],
])
const CONNECTIONS = [...GOALS.keys()]
const SECONDS = 4
const WARM_UP_SECONDS = 1
const CHANNEL = 'bench'
const HOT_CONNECTIONS = 8
const REGISTRY_LINES = 100_000

type Round = { connections: number; ours: number; peer: number | null }

/**
 * G6: payments a second through Node against pgbench's simple-update on the same server. The two run
 * back to back in every round, so that a busy neighbour hits both; the ratio is that of a round.
 */
export async function benchPayments(options: BenchOptions): Promise<BenchResult> {
  await openBenchChannel(options, CHANNEL)
  const pgbench = await Pgbench.prepare(options)
  const posting = new Posting(options, { channel: CHANNEL })
  await posting.run(1, WARM_UP_SECONDS)

  const rounds: Round[] = []
  for (let round = 0; round < options.rounds; round++) {
    for (const connections of CONNECTIONS) {
      rounds.push(await runRound(round, connections, { pgbench, posting }))
    }
  }
  const hot = await new Posting(options, { channel: CHANNEL, hot: 1 }).run(HOT_CONNECTIONS, SECONDS)
  const registry = await postRegistry(options)
  await assertBooks(options)
  const result = report(rounds)
  const single = result.facts.find(({ name }) => name === 'payments, 1 connection')!.value
  result.facts.push(
    { name: `one hot account, ${HOT_CONNECTIONS} connections`, value: hot, unit: '/s' },
    { name: `registry of ${REGISTRY_LINES} lines`, value: registry, unit: '/s' },
    { name: 'G8 registry ÷ single', value: registry / single, unit: '×', goal: '≥ 10' }
  )
  return result
}

/** Lines a second from a checked registry of a hundred thousand to its last posted line. */
async function postRegistry({ admin, tenantId, divisionId, accounts, env }: BenchOptions) {
  await admin.query(
    `insert into statements (tenant_id, division_id, channel_id, file_name, sha256, size_bytes,
                             status, lines_total, created_by)
     select $1, $2, c.id, 'bench.csv', 'bench', 1, 'posting', $3, 'bench'
       from payment_channels c where c.tenant_id = $1 and c.code = $4`,
    [tenantId, divisionId, REGISTRY_LINES, CHANNEL]
  )
  await admin.query(
    `insert into statement_lines (tenant_id, statement_id, seq, line, reference, amount_minor,
                                  booked_on, paid_at, verdict, because, account_id, candidates, facts)
     select $1, s.id, g, g, 'line-' || g, 1000 + g % 10000000, current_date, now(), 'new', 'number',
            1 + g::bigint * 7919 % $2, '{}', '{}'
       from statements s, generate_series(1, ${REGISTRY_LINES}) g where s.tenant_id = $1`,
    [tenantId, accounts]
  )
  await admin.query('vacuum analyze statement_lines')
  const workers = await BillingWorkers.start(1, env)
  try {
    const startedAt = performance.now()
    await workers.carryOut({ kind: 'statements', tenantId })
    return (REGISTRY_LINES * 1000) / (performance.now() - startedAt)
  } finally {
    workers.stop()
  }
}

type Peers = { pgbench: Pgbench | null; posting: Posting }

/** Who goes first changes with the round. */
async function runRound(round: number, connections: number, { pgbench, posting }: Peers) {
  const isPeerFirst = round % 2 === 0
  const early = isPeerFirst ? await pgbench?.run(connections, SECONDS) : undefined
  const ours = await posting.run(connections, SECONDS)
  const late = isPeerFirst ? undefined : await pgbench?.run(connections, SECONDS)
  return { connections, ours, peer: early ?? late ?? null }
}

/** A rate of payments means nothing when the books do not agree afterwards. */
async function assertBooks({ admin, tenantId }: BenchOptions) {
  const { rows } = await admin.query<{ payments: string; entries: string; outbox: string }>(
    `select (select sum(amount_minor) from payments where tenant_id = $1)::text as payments,
            (select -sum(e.amount_minor)
               from payments p
               join entries e on e.tenant_id = $1 and e.account_id = p.account_id
                and e.source_kind = 2 and e.source_id = p.payment_id
                and e.period = date_trunc('month', p.booked_on::timestamp)::date
              where p.tenant_id = $1)::text as entries,
            (select count(*) from payments where tenant_id = $1)
              - (select count(*) from outbox where tenant_id = $1
                    and topic = 'payments.recorded') as outbox`,
    [tenantId]
  )
  const { payments, entries, outbox } = rows[0]!
  if (payments !== entries || outbox !== '0') {
    throw new Error(`The books differ: payments ${payments}, entries ${entries}, outbox ${outbox}`)
  }
}

function report(rounds: Round[]): BenchResult {
  const facts: BenchFact[] = []
  for (const connections of CONNECTIONS) {
    const own = rounds.filter((round) => round.connections === connections)
    const at = `${connections} connection${connections > 1 ? 's' : ''}`
    facts.push({ name: `payments, ${at}`, value: median(own.map((r) => r.ours)), unit: '/s' })
    const paired = own.flatMap((r) => (r.peer === null ? [] : [{ ...r, peer: r.peer }]))
    if (paired.length === 0) continue
    facts.push(
      { name: `pgbench -N, ${at}`, value: median(paired.map((r) => r.peer)), unit: '/s' },
      {
        name: `G6 ratio, ${at}`,
        value: median(paired.map((r) => r.ours / r.peer)),
        unit: 'x',
        goal: `≥ ${GOALS.get(connections)}`,
      }
    )
  }
  const isAlone = rounds.every((round) => round.peer === null)
  const notes = isAlone ? ['pgbench is not installed (Debian: postgresql-contrib): no ratio'] : []
  return { title: 'Payments (G6, G8)', facts, notes }
}
