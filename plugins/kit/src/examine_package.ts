import { examineAdapter } from '@hisob/contract/test_suite'
import type { Verdict } from '@hisob/contract/test_suite'
import { loadPackage, packageFile } from './load_package.ts'

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

/** Examines every adapter of the package in a folder by the facts of its `./conformance`. */
export async function examinePackage(folder: string): Promise<Report> {
  const { name, version } = packageFile(folder)
  const about = { package: name, version }
  try {
    const { adapters, conformance } = await loadPackage(folder)
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
