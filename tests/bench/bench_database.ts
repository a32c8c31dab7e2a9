import pg from 'pg'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

export const BENCH_DATABASE = process.env.BENCH_DATABASE ?? 'hisob_bench'

const run = promisify(execFile)
const ROOT = new URL('../../', import.meta.url)

/** An address that may create databases and read the files of the server: the administrator's. */
function adminUrl(database: string): string {
  const given = process.env.DATABASE_URL
  if (!given) {
    throw new Error('Set DATABASE_URL to the administrator of a Postgres server on this machine')
  }
  const url = new URL(given)
  url.pathname = `/${database}`
  return url.href
}

/** The environment of the application on the bench database. */
export function benchEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_ENV: 'test', DB_NAME: BENCH_DATABASE, LOG_LEVEL: 'warn' }
}

/** Makes the database anew and brings it to the latest migration, by the project's own command. */
export async function createBenchDatabase(): Promise<pg.Client> {
  await dropBenchDatabase()
  await withAdmin('postgres', async (admin) => {
    await admin.query(`create database ${BENCH_DATABASE} owner hisob_owner`)
  })
  await withAdmin(BENCH_DATABASE, (admin) => admin.query(GRANTS))
  await run(
    process.execPath,
    ['ace', 'migration:run', '--connection=owner', '--force', '--disable-locks'],
    { cwd: ROOT, env: benchEnvironment() }
  )
  const admin = new pg.Client(adminUrl(BENCH_DATABASE))
  await admin.connect()
  return admin
}

export function dropBenchDatabase() {
  return withAdmin('postgres', (admin) =>
    admin.query(`drop database if exists ${BENCH_DATABASE} with (force)`)
  )
}

async function withAdmin<T>(database: string, work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client(adminUrl(database))
  await admin.connect()
  try {
    return await work(admin)
  } finally {
    await admin.end()
  }
}

const GRANTS = `
  revoke all on schema public from public;
  grant usage on schema public to app_rw, app_ro;
  grant create, usage on schema public to hisob_owner;
  create schema platform authorization hisob_owner;
  grant usage on schema platform to app_platform, app_rw, app_ro;
  create extension if not exists btree_gist;
  create extension if not exists btree_gin;
  create extension if not exists pg_trgm`
