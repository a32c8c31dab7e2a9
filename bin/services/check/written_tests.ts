import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** How many tests the specs of a folder hold, counted without running them. */
export function writtenTests(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.spec.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8').match(/^\s*test\(/gm)?.length ?? 0)
    .reduce((all, some) => all + some, 0)
}
