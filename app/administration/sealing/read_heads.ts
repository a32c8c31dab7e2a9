import { readFile } from 'node:fs/promises'
import { headsFile } from '#administration/sealing/heads_file'
import type { Head } from '#administration/sealing/head'

const LINE = /^(\d+) ([0-9a-f]{64}) /

/** The heads written down for a tenant, in the order of the file; none when there is no file. */
export async function readHeads(folder: string, tenantId: number): Promise<Head[]> {
  const text = await readFile(headsFile(folder, tenantId), 'utf8').catch(absent)
  return text.split('\n').flatMap((line) => {
    const [, number, hash] = LINE.exec(line) ?? []
    return number && hash ? [{ number: +number, hash }] : []
  })
}

function absent(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return ''
  throw error
}
