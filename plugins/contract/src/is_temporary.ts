import type { Refusal } from './refusal.ts'

/**
 * True when the provider shall try again. A provider gives the money back after a final code, so a
 * temporary refusal must never be answered with one; the suite checks it.
 */
export function isTemporary(refusal: Refusal): boolean {
  return refusal === 'unavailable' || refusal === 'internal'
}
