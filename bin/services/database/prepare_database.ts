import type pg from 'pg'
import { Refusal } from '#bin/services/refusal'
import { achieve } from '#bin/services/database/achieve'
import { atDatabase } from '#bin/services/database/at_database'
import { checkPasswords } from '#bin/services/database/check_passwords'
import { databaseGoals } from '#bin/services/database/database_goals'
import { onServer } from '#bin/services/database/on_server'
import { serverGoals } from '#bin/services/database/server_goals'
import { connected } from '#bin/services/database/connected'
import type { RolePasswords } from '#bin/services/settings'

const OLDEST_VERSION = 150_000

/**
 * Makes what is missing on the server: roles, database, schemas, rights, extensions. `adminUrl` is
 * of a user who may do so, or of any user where all is there. Doing it again changes nothing.
 */
export async function prepareDatabase(adminUrl: string, name: string, passwords: RolePasswords) {
  await onServer(adminUrl, async (client) => {
    const version = await versionOf(client)
    await achieve(client, serverGoals(name, passwords, version))
  })
  const databaseUrl = atDatabase(adminUrl, name)
  await connected(databaseUrl, (client) => achieve(client, databaseGoals()))
  await checkPasswords(databaseUrl, passwords)
}

async function versionOf(client: pg.Client) {
  const { rows } = await client.query<{ version: number }>(
    `select current_setting('server_version_num')::int as version`
  )
  const { version } = rows[0]!
  if (version >= OLDEST_VERSION) return version
  throw new Refusal(
    `The database server is PostgreSQL ${Math.floor(version / 10_000)}: version 15 or newer is needed.`
  )
}
