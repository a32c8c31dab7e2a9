import type { Field } from '#reference/rules/item_field'

export type Classifier = {
  code: string
  group: 'places' | 'consumers' | 'money' | 'technical' | 'work'
  fields: Readonly<Record<string, Field>>
  /** What a region may do of its own: nothing, add items, or also put its own in place of the centre's. */
  local: 'none' | 'items' | 'overrides'
}
