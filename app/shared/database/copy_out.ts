import { to } from 'pg-copy-streams'
import { CopyReader } from '#shared/database/copy_reader'
import { scopeConnection } from '#shared/database/scope_connection'

/**
 * Reads the rows of a query in Postgres' binary form, in the current scope. COPY takes no bindings:
 * the text may hold numbers and dates of ours, never anything that a person typed.
 */
export async function copyOut(query: string): Promise<CopyReader> {
  const connection = await scopeConnection()
  const stream = connection.query(to(`copy (${query}) to stdout (format binary)`))
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(piece as Buffer)
  return new CopyReader(Buffer.concat(pieces))
}
