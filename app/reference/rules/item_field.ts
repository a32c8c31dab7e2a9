type Common = { required?: boolean }

/** The type of one fact of a classifier's item. Facts are stored as text, exactly as checked. */
export type Field = Common &
  (
    | { kind: 'text'; pattern?: string }
    | { kind: 'integer'; min?: number; max?: number }
    | { kind: 'decimal'; digits: number; unit?: string }
    | { kind: 'date' }
    | { kind: 'flag' }
    | { kind: 'choice'; choices: string[] }
    | { kind: 'reference'; classifier: string }
  )
