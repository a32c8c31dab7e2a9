import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, type Settings } from '#bin/services/settings'
import { connected } from '#bin/services/database'

const UNDEFINED_TABLE = '42P01'

/** What a start must still do to the database, found without booting the application. */
export async function pending(env: Settings): Promise<{ migrations: boolean; demo: boolean }> {
  const owner = {
    host: env.DB_HOST!,
    port: Number(env.DB_PORT),
    user: 'hisob_owner',
    password: env.DB_OWNER_PASSWORD!,
    database: env.DB_NAME!,
  }
  return connected(owner, async (client) => {
    const none = (error: { code?: string }) => {
      if (error.code === UNDEFINED_TABLE) return { rows: [] }
      throw error
    }
    const { rows: run } = await client.query('select name from adonis_schema').catch(none)
    const { rows: tenants } = await client
      .query('select id from platform.tenants limit 1')
      .catch(none)
    const done = new Set((run as { name: string }[]).map(({ name }) => name.split('/').pop()))
    const files = readdirSync(join(ROOT, 'database/migrations')).map((name) =>
      name.replace(/\.ts$/, '')
    )
    return { migrations: files.some((name) => !done.has(name)), demo: tenants.length === 0 }
  })
}
