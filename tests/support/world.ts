import pg from 'pg'
import env from '#start/env'

/**
 * The named small world of the functional tests. Two regions whose account numbers look alike, so
 * that a leak between them shows:
 *
 * - `samarqand`: districts Urgut and Tayloq; users `operator` (Urgut), `boss` (region)
 * - `buxoro`: district Vobkent; user `operator`
 * - `centre`: the republic's own office; users `admin` and `admin2` (all its rights), `approver`
 *
 * Each suite starts from an empty database; a test that writes works on accounts of its own.
 */
export type World = {
  samarqand: Region
  buxoro: Region
  centre: Region
}

export type Region = {
  id: number
  code: string
  divisions: Record<string, number>
  users: Record<string, string>
}

export const PASSWORD = 'oq-olma-2026'

let world: World | null = null

export function theWorld(): World {
  if (!world) throw new Error('The suite has not built its world')
  return world
}

export async function buildWorld() {
  await emptyDatabase()
  const { openRegion } = await import('#tests/support/open_region')
  const { openCentreOfTests } = await import('#tests/support/open_centre_of_tests')
  world = {
    samarqand: await openRegion('samarqand', '1718', ['Urgut', 'Tayloq']),
    buxoro: await openRegion('buxoro', '1706', ['Vobkent']),
    centre: await openCentreOfTests(),
  }
}

/** Everything but the migrations' own records goes: tests never meet yesterday's rows. */
export async function emptyDatabase() {
  await asOwner(async (owner) => {
    const { rows } = await owner.query<{ name: string }>(
      `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
        where schemaname in ('public', 'platform') and tablename not like 'adonis_schema%'`
    )
    await owner.query(`truncate ${rows.map((row) => row.name).join(', ')} restart identity cascade`)
  })
}

/** A connection as the owner of the tables, for what no application role may do. */
export async function asOwner<T>(work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({
    host: env.get('DB_HOST'),
    port: env.get('DB_PORT'),
    database: env.get('DB_NAME'),
    user: 'hisob_owner',
    password: env.get('DB_OWNER_PASSWORD').release(),
  })
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}
