import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { BenchOptions } from '#tests/bench/bench_options'

const run = promisify(execFile)

const ROWS_A_SCALE = 100_000

/** The yardstick that comes with Postgres: two writes in a transaction of five round trips, in C. */
export class Pgbench {
  /** Fills pgbench's tables with as many accounts as the region has; null where it is missing. */
  static async prepare(options: BenchOptions): Promise<Pgbench | null> {
    const env = environment(options)
    const isThere = await run('pgbench', ['--version']).then(
      () => true,
      () => false
    )
    if (!isThere) return null
    const scale = Math.max(1, Math.round(options.accounts / ROWS_A_SCALE))
    await run('pgbench', ['--initialize', '--quiet', `--scale=${scale}`], { env })
    return new Pgbench(env)
  }

  private constructor(private env: NodeJS.ProcessEnv) {}

  /** Transactions a second of `simple-update` with prepared statements. */
  async run(connections: number, seconds: number): Promise<number> {
    const { stdout } = await run(
      'pgbench',
      [
        '--builtin=simple-update',
        '--protocol=prepared',
        '--no-vacuum',
        `--client=${connections}`,
        `--time=${seconds}`,
      ],
      { env: this.env }
    )
    const tps = /tps = (\d+(?:\.\d+)?)/.exec(stdout)?.[1]
    if (!tps) throw new Error(`pgbench said nothing of its speed:\n${stdout}`)
    return Number(tps)
  }
}

function environment({ database }: BenchOptions): NodeJS.ProcessEnv {
  const admin = new URL(process.env.DATABASE_URL!)
  return {
    ...process.env,
    PGHOST: database.host,
    PGPORT: String(database.port),
    PGDATABASE: database.name,
    PGUSER: decodeURIComponent(admin.username),
    PGPASSWORD: decodeURIComponent(admin.password),
  }
}
