import type { Choice } from '~/components/ui/choice'

/** What a list can be narrowed by. `key` is its name in the address. */
export type Filter = {
  key: string
  label: string
} & (
  | { kind: 'choice'; options: Choice[] }
  | { kind: 'text'; placeholder?: string }
  | { kind: 'number'; unit?: string; digits?: number }
  | { kind: 'date' }
  | { kind: 'period' }
)
