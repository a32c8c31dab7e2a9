import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Adapter } from '@hisob/contract'
import type { Conformance } from '@hisob/contract/test_suite'

export type PackageFile = {
  readonly name: string
  readonly version: string
  readonly exports?: Readonly<Record<string, string>>
}

export function packageFile(folder: string): PackageFile {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile
}

/** The adapters of the package in a folder, and the facts by which they are examined. */
export async function loadPackage(folder: string): Promise<{
  readonly adapters: readonly Adapter[]
  readonly conformance: Conformance
}> {
  const file = packageFile(folder)
  const adapters = [await load<Adapter | readonly Adapter[]>(folder, file, '.')].flat()
  return { adapters, conformance: await load<Conformance>(folder, file, './conformance') }
}

async function load<T>(folder: string, { exports = {} }: PackageFile, name: string): Promise<T> {
  const file = exports[name]
  if (file === undefined) throw new Error(`package.json exports no "${name}"`)
  const loaded = (await import(pathToFileURL(join(folder, file)).href)) as { default?: T }
  if (loaded.default === undefined) throw new Error(`${file} has no default export`)
  return loaded.default
}
