export type ChangedField = { field: string; before: string | null; after: string | null }

export type ChangeLine = {
  id: string
  kind: string
  change: 'added' | 'changed' | 'closed'
  code: string
  name: string | null
  classifier: string | null
  at: ChangedField[]
  fields: ChangedField[]
}

export type ChangeCounts = { added: number; changed: number; closed: number; unchanged: number }

export type VersionRow = {
  id: number
  number: number
  title: string
  act: string | null
  validFrom: string
  publishedAt: string
  publishedBy: string
  items: number
  changes: ChangeCounts
  bytes: number
  sha256: string
  previousSha256: string | null
  keyId: string | null
}

export type ConflictView = {
  id: string
  kind: string
  reason: 'override' | 'used' | 'blocked'
  code: string
  name: string | null
  classifier: string | null
  before: ChangedField[] | null
  after: ChangedField[]
  local: ChangedField[][]
}
