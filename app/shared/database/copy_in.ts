import { from } from 'pg-copy-streams'
import { finished } from 'node:stream/promises'
import type { CopyWriter } from '#shared/database/copy_writer'
import { scopeConnection } from '#shared/database/scope_connection'

/**
 * Writes rows in Postgres' binary form, in the current scope. Postgres refuses it on tables with
 * row-level security: the target is a temporary table.
 */
export async function copyIn(table: string, columns: readonly string[], rows: CopyWriter) {
  const connection = await scopeConnection()
  const stream = connection.query(
    from(`copy ${table} (${columns.join(', ')}) from stdin (format binary)`)
  )
  stream.end(rows.finish())
  await finished(stream)
}
