import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const TEMPLATE = fileURLToPath(new URL('../template/', import.meta.url))

/**
 * The files of a new package by their names: an online adapter of an invented provider that speaks
 * JSON, with its samples, facts and tests. `KEY` in the template stands for the key.
 */
export function skeleton(key: string): Readonly<Record<string, string>> {
  const files = readdirSync(TEMPLATE, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile()
  )
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      const target = path.slice(TEMPLATE.length).replace(/_json$/, '.json')
      return [target, readFileSync(path, 'utf8').replaceAll('KEY', key)]
    })
  )
}
