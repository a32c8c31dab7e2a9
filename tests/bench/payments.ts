import pg from 'pg'
import type { BenchFact, BenchOptions, BenchResult } from '#tests/bench/bench_options'
import { median } from '#tests/bench/measure'
import { Pgbench } from '#tests/bench/pgbench'

const CONNECTIONS = [1, 8] as const
const SECONDS = 4
const WARM_UP_SECONDS = 1
const CHANNEL = 'bench'

/** The tenant is set and the payment posted in one statement: one round trip, one commit. */
const POST = `
  with door as materialized (select set_config('app.tenant_id', $1::text, true) as tenant)
  select p.outcome from door, post_payment(door.tenant::int, $2, $3, $4, $5, now(), current_date,
                                           current_date, null, 'bench') p`

type Round = { connections: number; ours: number; peer: number | null }

/**
 * G6: payments a second through Node against pgbench's simple-update on the same server. The two run
 * back to back in every round, so that a busy neighbour hits both; the ratio is that of a round.
 */
export async function benchPayments(options: BenchOptions): Promise<BenchResult> {
  await openChannel(options)
  const pgbench = await Pgbench.prepare(options)
  const posting = new Posting(options)
  await posting.run(1, WARM_UP_SECONDS)

  const rounds: Round[] = []
  for (let round = 0; round < options.rounds; round++) {
    for (const connections of CONNECTIONS) {
      rounds.push(await runRound(round, connections, { pgbench, posting }))
    }
  }
  await assertBooks(options)
  return report(rounds)
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

class Posting {
  #calls = 0

  constructor(private options: BenchOptions) {}

  /** Payments a second over so many connections. */
  async run(connections: number, seconds: number): Promise<number> {
    const clients = await Promise.all(Array.from({ length: connections }, () => this.#connect()))
    try {
      const startedAt = performance.now()
      const until = startedAt + seconds * 1000
      const posted = await Promise.all(clients.map((client) => this.#postUntil(client, until)))
      return (
        (posted.reduce((sum, count) => sum + count, 0) * 1000) / (performance.now() - startedAt)
      )
    } finally {
      await Promise.all(clients.map((client) => client.end()))
    }
  }

  async #connect() {
    const { host, port, name, appPassword } = this.options.database
    const client = new pg.Client({
      host,
      port,
      database: name,
      user: 'app_rw',
      password: appPassword,
    })
    await client.connect()
    return client
  }

  async #postUntil(client: pg.Client, until: number): Promise<number> {
    const { tenantId, accounts } = this.options
    let posted = 0
    while (performance.now() < until) {
      const account = 1 + Math.floor(Math.random() * accounts)
      const amount = 1000 + Math.floor(Math.random() * 10_000_000)
      const { rows } = await client.query<{ outcome: string }>({
        name: 'post_payment',
        text: POST,
        values: [tenantId, CHANNEL, `bench-${++this.#calls}`, account, amount],
      })
      if (rows[0]?.outcome !== 'recorded') throw new Error(`Not posted: ${rows[0]?.outcome}`)
      posted += 1
    }
    return posted
  }
}

async function openChannel({ admin, tenantId }: BenchOptions) {
  await admin.query(
    `insert into payment_channels (tenant_id, code, adapter, title, ledger_code)
     values ($1, $2, $2, 'Bench', 5110)`,
    [tenantId, CHANNEL]
  )
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
        goal: '>= 1.0 (0.9 is the floor)',
      }
    )
  }
  const isAlone = rounds.every((round) => round.peer === null)
  const notes = isAlone ? ['pgbench is not installed (Debian: postgresql-contrib): no ratio'] : []
  return { title: 'Payments (G6)', facts, notes }
}
