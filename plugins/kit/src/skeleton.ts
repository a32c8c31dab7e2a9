import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const TEMPLATES = fileURLToPath(new URL('../template/', import.meta.url))

export const KINDS = ['payment', 'file', 'outbound', 'message'] as const

/** A kind of adapter for which there is a skeleton. */
export type Kind = (typeof KINDS)[number]

/**
 * The files of a new package by their names: an adapter of an invented provider with its samples,
 * facts and tests. `KEY` in a template stands for the key; what is the same for every kind lies in
 * `every`.
 */
export function skeleton(key: string, kind: Kind): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ['every', kind].flatMap((folder) => filesOf(join(TEMPLATES, folder), key))
  )
}

function filesOf(folder: string, key: string): readonly (readonly [string, string])[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      // Under their own names they would be taken for a package and samples of the kit.
      const target = path.slice(folder.length + 1).replace(/_json$/, '.json')
      return [target, readFileSync(path, 'utf8').replaceAll('KEY', key)]
    })
}
