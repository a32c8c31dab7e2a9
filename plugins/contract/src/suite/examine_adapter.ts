import type { Adapter } from '../adapter.ts'
import type { Examination } from './examination.ts'
import type { FileExamination } from './file_examination.ts'
import type { MessageExamination } from './message_examination.ts'
import type { OutboundExamination } from './outbound_examination.ts'
import {
  registerFileAdapterSuite,
  registerMessageAdapterSuite,
  registerOutboundAdapterSuite,
  registerPaymentAdapterSuite,
} from './register.ts'

type Runner = 'test' | 'group' | 'adapter'

/** Of a comparison that fails the first differing lines are told, not the whole of it. */
const LONGEST = 600

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
    | Omit<OutboundExamination, Runner>
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
  const { key, title } = adapter.manifest
  const facts = Object.hasOwn(conformance, key) ? conformance[key] : undefined
  if (facts === undefined) {
    return [
      { group: title, title: 'it has facts to be examined by', problem: `no facts of ${key}` },
    ]
  }
  const verdicts: Verdict[] = []
  for (const { group, title: name, body } of registered(adapter, facts)) {
    verdicts.push({ group, title: name, problem: await problemOf(body) })
  }
  return verdicts
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
  register(adapter, facts, runner)
  return found
}

type Registering = {
  readonly test: (title: string, body: () => unknown) => void
  readonly group: (title: string, body: () => void) => void
}

function register(adapter: Adapter, facts: object, runner: Registering): void {
  const given = { ...facts, ...runner, adapter }
  switch (adapter.manifest.kind) {
    case 'payment':
      return registerPaymentAdapterSuite(given as unknown as Examination)
    case 'file':
      return registerFileAdapterSuite(given as unknown as FileExamination)
    case 'message':
      return registerMessageAdapterSuite(given as unknown as MessageExamination)
    case 'outbound':
      return registerOutboundAdapterSuite(given as unknown as OutboundExamination)
  }
}

async function problemOf(body: () => unknown): Promise<string | null> {
  try {
    await body()
    return null
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error)
    return told.replace(/\s+/g, ' ').slice(0, LONGEST) || 'failed'
  }
}
