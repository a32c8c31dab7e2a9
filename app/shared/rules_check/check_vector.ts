import { exact } from '#shared/rules_check/exact'
import { ruleCheckOf, type Computed, type RuleCheck } from '#shared/rules_check/registry'
import { InputFault, VectorInput } from '#shared/rules_check/vector_input'
import type { Vector } from '#shared/rules_check/vector'

export type Verdict = {
  id: string
  kind: string
  verdict: 'ok' | 'differs' | 'unknown'
  expected: Vector['expected']
  /** What the rules gave; a word of explanation when they could not; null for an unknown kind. */
  actual: Computed | null
}

/** Computes a vector and compares. An input that the rules refuse differs: it is not skipped. */
export async function checkVector(vector: Vector): Promise<Verdict> {
  const { id, kind, expected } = vector
  const check = ruleCheckOf(kind)
  if (!check) return { id, kind, verdict: 'unknown', expected, actual: null }
  const actual = await computed(check, vector)
  const verdict = agree(vector, actual) ? 'ok' : 'differs'
  return { id, kind, verdict, expected, actual }
}

async function computed(check: RuleCheck, { input, expected }: Vector): Promise<Computed> {
  const asked = typeof expected === 'string' ? [] : Object.keys(expected)
  try {
    return await check(new VectorInput(input), asked)
  } catch (error) {
    if (!(error instanceof InputFault || error instanceof RangeError)) throw error
    return `refused: ${error.message}`
  }
}

function agree({ expected, tolerance }: Vector, actual: Computed): boolean {
  if (typeof expected === 'string') {
    return typeof actual === 'string' && isNear(expected, actual, tolerance)
  }
  if (typeof actual === 'string') return false
  return Object.entries(expected).every(([name, value]) =>
    isNear(value, actual[name] ?? '', tolerance)
  )
}

function isNear(expected: string, actual: string, tolerance: string): boolean {
  const [wanted, found, allowed] = [exact(expected), exact(actual), exact(tolerance)]
  if (wanted === null || found === null || allowed === null) return expected === actual
  const off = wanted - found
  return (off < 0n ? -off : off) <= allowed
}
