import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'

type ManifestTable = { name: string; file: string; rows: number; sha256: string; leftOut: string[] }
type Table = { rows: Record<string, string>[]; text: string }

/** Reads an archive of a tenant and checks every checksum that its manifest names. */
export async function openArchive(bytes: Buffer) {
  const files = new Map(untar(bytes).map(({ name, body }) => [name.split('/').pop()!, body]))
  const manifest = JSON.parse(files.get('manifest.json')!.toString('utf8')) as {
    tables: ManifestTable[]
  }
  const tables = new Map<string, Table>()
  for (const { name, file, sha256 } of manifest.tables) {
    const body = files.get(file)!
    if (hashOf(body) !== sha256) throw new Error(`${file} is not what its manifest says`)
    const text = gunzipSync(body).toString('utf8')
    tables.set(name, { text, rows: parse(text, { columns: true }) })
  }
  return { manifest, tables, sha256: hashOf(bytes) }
}

function hashOf(bytes: Buffer) {
  return createHash('sha256').update(bytes).digest('hex')
}

function untar(bytes: Buffer) {
  const files: { name: string; body: Buffer }[] = []
  for (let at = 0; bytes[at] !== 0;) {
    const name = bytes.toString('utf8', at, bytes.indexOf(0, at))
    const size = Number.parseInt(bytes.toString('latin1', at + 124, at + 135), 8)
    files.push({ name, body: bytes.subarray(at + 512, at + 512 + size) })
    at += 512 + Math.ceil(size / 512) * 512
  }
  return files
}
