import pg from 'pg'
import { onServer } from '#bin/services/database/on_server'

/** Drops a test database with all that is connected to it; refuses any other name. */
export async function dropDatabase(adminUrl: string, name: string) {
  if (!name.endsWith('_test')) throw new Error(`${name} is not a test database`)
  await onServer(adminUrl, (client) =>
    client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`)
  )
}
