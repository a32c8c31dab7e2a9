import pg from 'pg'
import { onServer } from '#bin/services/database/on_server'

/** Drops a database and closes all that is connected to it. */
export async function dropDatabase(adminUrl: string, name: string) {
  await onServer(adminUrl, (client) =>
    client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`)
  )
}
