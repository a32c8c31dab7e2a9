import { existsSync, readFileSync, rmSync } from 'node:fs'
import { UNFINISHED } from '#bin/services/unfinished'
import { dropDatabase } from '#bin/services/database/drop_database'
import type { Services } from '#bin/services/up'
import type { Settings } from '#bin/services/settings'

/**
 * Drops our own database when its very first preparation was interrupted: half a demo is worth
 * nothing, and nobody has worked in it, for no server was started. A given server is left alone.
 */
export async function dropUnfinished({ databaseUrl }: Settings, { adminUrl, database }: Services) {
  if (databaseUrl || !existsSync(UNFINISHED)) return
  if (readFileSync(UNFINISHED, 'utf8') !== database.name) return
  console.log('The last start was interrupted while it prepared the database: beginning anew.')
  await dropDatabase(adminUrl, database.name)
  rmSync(UNFINISHED)
}
