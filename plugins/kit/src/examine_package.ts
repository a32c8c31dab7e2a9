import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Adapter } from '@hisob/contract'
import { examineAdapter } from '@hisob/contract/test_suite'
import type { Conformance, Verdict } from '@hisob/contract/test_suite'

/** What became of the examination of a package. `problem` tells why nothing could be examined. */
export type Report = {
  readonly package: string
  readonly version: string
  readonly isPassed: boolean
  readonly problem: string | null
  readonly adapters: readonly {
    readonly key: string
    readonly kind: string
    readonly verdicts: readonly Verdict[]
  }[]
}

type Manifest = {
  readonly name: string
  readonly version: string
  readonly exports?: Readonly<Record<string, string>>
}

/** Examines every adapter of the package in a folder by the facts of its `./conformance`. */
export async function examinePackage(folder: string): Promise<Report> {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const about = { package: manifest.name, version: manifest.version }
  try {
    const adapters = [await load<Adapter | readonly Adapter[]>(folder, manifest, '.')].flat()
    const conformance = await load<Conformance>(folder, manifest, './conformance')
    const examined = await Promise.all(
      adapters.map(async (adapter) => ({
        key: adapter.manifest.key,
        kind: adapter.manifest.kind,
        verdicts: await examineAdapter(adapter, conformance),
      }))
    )
    const verdicts = examined.flatMap((one) => one.verdicts)
    const isPassed = verdicts.length > 0 && verdicts.every(({ problem }) => problem === null)
    return { ...about, isPassed, problem: null, adapters: examined }
  } catch (error) {
    return { ...about, isPassed: false, problem: (error as Error).message, adapters: [] }
  }
}

async function load<T>(folder: string, { exports = {} }: Manifest, name: string): Promise<T> {
  const file = exports[name]
  if (file === undefined) throw new Error(`package.json exports no "${name}"`)
  const loaded = (await import(pathToFileURL(join(folder, file)).href)) as { default?: T }
  if (loaded.default === undefined) throw new Error(`${file} has no default export`)
  return loaded.default
}
