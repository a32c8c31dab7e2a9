import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** A text that changes when any file under the folder changes. */
export function folderHash(folder: string): string {
  if (!existsSync(folder)) return ''
  const hash = createHash('sha256')
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
  for (const file of files.sort()) hash.update(`${file}\n`).update(readFileSync(file))
  return hash.digest('hex')
}
