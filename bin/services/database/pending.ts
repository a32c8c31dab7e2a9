import { basename, extname } from 'node:path'
import { readdirSync } from 'node:fs'
import type pg from 'pg'
import { project } from '#bin/services/project'
import { connected } from '#bin/services/database/connected'

const UNDEFINED_TABLE = '42P01'

/** What a start must still do to the database, found in milliseconds without booting the application. */
export async function pending(ownerUrl: string) {
  return connected(ownerUrl, async (client) => {
    const done = new Set(
      (await rowsOf(client, 'select name from adonis_schema')).map(({ name }) => basename(name))
    )
    const regions = await rowsOf(client, 'select code as name from platform.tenants limit 1')
    return {
      migrations: migrationFiles().some((name) => !done.has(name)),
      regions: regions.length === 0,
    }
  })
}

function migrationFiles() {
  return readdirSync(project.path('database/migrations'), { recursive: true, encoding: 'utf8' })
    .filter((file) => extname(file) === '.ts')
    .map((file) => basename(file, '.ts'))
}

async function rowsOf(client: pg.Client, sql: string) {
  try {
    return (await client.query<{ name: string }>(sql)).rows
  } catch (error) {
    if ((error as { code?: string }).code === UNDEFINED_TABLE) return []
    throw error
  }
}
