import type { Refusal } from './refusal.ts'
import type { Parameter, Refused } from './refused.ts'

/**
 * Makes a `Refused`.
 *
 * @example refuse('unknown_account')
 * @example refuse('missing_parameter', { name: 'amount' })
 */
export function refuse(refusal: Refusal, parameter?: Parameter): Refused {
  return parameter ? { kind: 'refused', refusal, parameter } : { kind: 'refused', refusal }
}
