import type { Adapter } from '../adapter.ts'
import type { FileAdapter } from '../file_adapter.ts'
import type { MessageAdapter } from '../message_adapter.ts'
import type { PaymentAdapter } from '../payment_adapter.ts'
import type { Examination } from './examination.ts'
import type { FileExamination } from './file_examination.ts'
import type { MessageExamination } from './message_examination.ts'
import {
  registerFileAdapterSuite,
  registerMessageAdapterSuite,
  registerPaymentAdapterSuite,
} from './register.ts'

type Runner = 'test' | 'group' | 'adapter'

/**
 * The facts by which an adapter is examined, in the default export of a package's `./conformance`:
 * one entry for each adapter, by its key.
 */
export type Conformance = Readonly<
  Record<
    string,
    | Omit<Examination, Runner>
    | Omit<FileExamination, Runner>
    | Omit<MessageExamination, Runner>
    | Readonly<Record<never, never>>
  >
>

/** One test of a report. `problem` is null when it passed. */
export type Verdict = {
  readonly group: string
  readonly title: string
  readonly problem: string | null
}

type Registered = { readonly group: string; readonly title: string; readonly body: () => unknown }

/**
 * Examines one adapter with the suite of its kind and answers every test's verdict. An adapter whose
 * facts are not given fails: what was not examined is not called good.
 */
export async function examineAdapter(
  adapter: Adapter,
  conformance: Conformance
): Promise<readonly Verdict[]> {
  const { key, title, kind } = adapter.manifest
  const facts = Object.hasOwn(conformance, key) ? conformance[key] : undefined
  if (facts === undefined) {
    return [
      { group: title, title: 'it has facts to be examined by', problem: `no facts of ${key}` },
    ]
  }
  if (kind === 'outbound') return [outboundVerdict(adapter as never)]

  const verdicts: Verdict[] = []
  for (const { group, title: name, body } of registered(adapter, facts)) {
    verdicts.push({ group, title: name, problem: await problemOf(body) })
  }
  return verdicts
}

/** An outbound adapter has what its manifest says it can, and nothing it does not say. */
function outboundVerdict(adapter: {
  readonly manifest: { readonly title: string; readonly can: readonly string[] }
}): Verdict {
  const { can, title } = adapter.manifest
  const has = ['link', 'push', 'poll'].filter((name) => name in adapter)
  const differs = has.length !== can.length || !can.every((name) => has.includes(name))
  return {
    group: title,
    title: 'it can what its manifest says',
    problem: differs ? `says ${can.join(', ')}, has ${has.join(', ')}` : null,
  }
}

function registered(adapter: Adapter, facts: object): readonly Registered[] {
  const found: Registered[] = []
  let current = ''
  const runner = {
    test: (title: string, body: () => unknown) => void found.push({ group: current, title, body }),
    group: (title: string, body: () => void) => {
      current = title
      body()
    },
  }
  switch (adapter.manifest.kind) {
    case 'payment':
      registerPaymentAdapterSuite({
        ...(facts as Omit<Examination, Runner>),
        ...runner,
        adapter: adapter as PaymentAdapter,
      })
      return found
    case 'file':
      registerFileAdapterSuite({
        ...(facts as Omit<FileExamination, Runner>),
        ...runner,
        adapter: adapter as FileAdapter,
      })
      return found
    case 'message':
      registerMessageAdapterSuite({
        ...(facts as Omit<MessageExamination, Runner>),
        ...runner,
        adapter: adapter as MessageAdapter,
      })
      return found
    case 'outbound':
      return found
  }
}

async function problemOf(body: () => unknown): Promise<string | null> {
  try {
    await body()
    return null
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? 'failed'
  }
}
