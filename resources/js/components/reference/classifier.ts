export type ItemField = {
  kind: 'text' | 'integer' | 'decimal' | 'date' | 'flag' | 'choice' | 'reference'
  required?: boolean
  unit?: string
  digits?: number
  choices?: string[]
}

/** A classifier as the server tells it. */
export type Classifier = {
  code: string
  group: string
  local: 'none' | 'items' | 'overrides'
  fields: Record<string, ItemField>
}

/** One edition of an item. */
export type Edition = {
  id: string
  code: string
  origin: 'centre' | 'local'
  name: string
  nameUz: string
  nameCyrl: string
  nameRu: string
  facts: Record<string, string>
  from: string
  to: string | null
  state: 'planned' | 'in_force' | 'past'
  act: string | null
  source: string | null
  reason: string | null
  confidence: string | null
}
