import pg from 'pg'
import type { BenchOptions } from '#tests/bench/bench_options'

/** The tenant is set and the payment posted in one statement: one round trip, one commit. */
const POST = `
  with door as materialized (select set_config('app.tenant_id', $1::text, true) as tenant)
  select p.outcome from door, post_payment(door.tenant::int, $2, $3, $4, $5, now(), current_date,
                                           current_date, null, 'bench') p`

type Of = {
  channel: string
  /** The one account that all of them pay; any when left out. */
  hot?: number
}

/** Payments through Node straight into the ledger, as the core posts them. */
export class Posting {
  #calls = 0

  constructor(
    private options: BenchOptions,
    private of: Of
  ) {}

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
    const { channel, hot } = this.of
    let posted = 0
    while (performance.now() < until) {
      const account = hot ?? 1 + Math.floor(Math.random() * accounts)
      const amount = 1000 + Math.floor(Math.random() * 10_000_000)
      const reference = `${hot ?? 'any'}-${++this.#calls}`
      const { rows } = await client.query<{ outcome: string }>({
        name: 'post_payment',
        text: POST,
        values: [tenantId, channel, reference, account, amount],
      })
      if (rows[0]?.outcome !== 'recorded') throw new Error(`Not posted: ${rows[0]?.outcome}`)
      posted += 1
    }
    return posted
  }
}

export async function openBenchChannel({ admin, tenantId }: BenchOptions, channel: string) {
  await admin.query(
    `insert into payment_channels (tenant_id, code, adapter, title, ledger_code)
     values ($1, $2, $2, 'Bench', 5110)`,
    [tenantId, channel]
  )
}
