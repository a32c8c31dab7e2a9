import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { skeleton } from './skeleton.ts'
import type { Kind } from './skeleton.ts'

/** Writes the skeleton into an empty or new folder; null, and nothing written, into any other. */
export function writeSkeleton(key: string, kind: Kind, folder: string): readonly string[] | null {
  if (existsSync(folder) && readdirSync(folder).length > 0) return null
  const files = Object.entries(skeleton(key, kind))
  for (const [name, text] of files) {
    const file = join(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return files.map(([name]) => name)
}
