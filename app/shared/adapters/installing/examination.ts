import type { Verdict } from '@hisob/contract/test_suite'

/** What became of the examination of one adapter. */
export type Examined = { key: string; kind: string; verdicts: readonly Verdict[] }

/** Of a whole package. `problem` tells why it could not be examined to its end. */
export type Report = { isPassed: boolean; problem: string | null; adapters: readonly Examined[] }

export type FromExaminer =
  { kind: 'examined'; one: Examined } | { kind: 'end' } | { kind: 'broken'; because: string }
