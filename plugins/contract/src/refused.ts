import type { Refusal } from './refusal.ts'

/** The parameter a refusal is about; `index` counts from 1 in the provider's own list. */
export type Parameter = { readonly name: string; readonly index?: number }

/** A refusal on its way to the provider. Adapters return it from `decode`, the host from the rest. */
export type Refused = {
  readonly kind: 'refused'
  readonly refusal: Refusal
  readonly parameter?: Parameter
}
