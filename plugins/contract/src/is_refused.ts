import type { Refused } from './refused.ts'

/** Tells a refusal from whatever else a reader or `decode` may return. */
export function isRefused(value: unknown): value is Refused {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refused'
}
