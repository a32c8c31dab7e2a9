import { parentPort, workerData } from 'node:worker_threads'
import type { Adapter } from '@hisob/contract'
import { examineAdapter, type Conformance } from '@hisob/contract/test_suite'
import type { FromExaminer } from '#shared/adapters/installing/examination'

/*
 * The thread in which a package is examined: its adapters and the facts by which they are judged are
 * its author's, the suite is the host's. What has no facts does not pass.
 */
const { entry, facts } = workerData as { entry: string; facts: string | null }
const send = (message: FromExaminer) => parentPort!.postMessage(message)

try {
  const adapters = [((await import(entry)) as { default: Adapter | Adapter[] }).default].flat()
  const loaded = facts ? ((await import(facts)) as { default?: Conformance }) : {}
  for (const adapter of adapters) {
    const { key, kind } = adapter.manifest
    send({
      kind: 'examined',
      one: { key, kind, verdicts: await examineAdapter(adapter, loaded.default ?? {}) },
    })
  }
  send({ kind: 'end' })
} catch (error) {
  send({ kind: 'broken', because: error instanceof Error ? error.message : String(error) })
}
