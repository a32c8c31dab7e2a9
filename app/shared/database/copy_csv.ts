import { Transform } from 'node:stream'
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { to } from 'pg-copy-streams'
import { scopeConnection } from '#shared/database/scope_connection'

export type CopiedFile = { rows: number; bytes: number; sha256: string }

/**
 * Writes the rows of a query as a gzipped CSV file with a header, in the current scope, without
 * holding them in memory. COPY takes no bindings: the text may hold numbers and names of ours only.
 */
export async function copyCsv(query: string, file: string): Promise<CopiedFile> {
  const connection = await scopeConnection()
  const stream = connection.query(to(`copy (${query}) to stdout (format csv, header)`))
  const hash = createHash('sha256')
  let bytes = 0
  const watch = new Transform({
    transform(piece: Buffer, _, done) {
      hash.update(piece)
      bytes += piece.length
      done(null, piece)
    },
  })
  await pipeline(stream, createGzip(), watch, createWriteStream(file))
  return { rows: stream.rowCount, bytes, sha256: hash.digest('hex') }
}
