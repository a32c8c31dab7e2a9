import type { PaymentAdapter } from '../payment_adapter.ts'
import type { Settings } from '../settings.ts'
import type { PaymentSample } from './payment_sample.ts'
import type { ProviderFacts } from './provider_facts.ts'

/**
 * The suite's arguments. `test` and `group` are those of any runner that takes a title and a
 * function: `test` and `test.group` of Japa, `test` and `describe` of node:test.
 */
export type Examination<S extends Settings = Settings> = {
  readonly test: (title: string, body: () => void) => unknown
  readonly group: (title: string, body: () => void) => unknown
  readonly adapter: PaymentAdapter<S>
  readonly settings: S
  readonly samples: readonly PaymentSample[]
  readonly provider: ProviderFacts
}
