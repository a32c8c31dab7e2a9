export type TreeRow = {
  id: number
  parentId: number | null
  kind: string
  code: string
  name: string
  position: number
  closedOn: string | null
  mergedIntoId: number | null
  staff: number
  plannedOn: string | null
}

export type TreeLine = TreeRow & { depth: number; hasParts: boolean }

export type Target = { id: number; kind: string; name: string; path: string }

export type Requisites = Partial<Record<RequisiteKey, string>>
export type RequisiteKey = (typeof REQUISITES)[number]

export const REQUISITES = [
  'name',
  'stir',
  'bank',
  'mfo',
  'account',
  'address',
  'phone',
  'head',
] as const

export type CardMove = {
  id: string
  kind: 'parent' | 'merge' | 'close' | 'reopen'
  fromOn: string
  state: 'planned' | 'done' | 'cancelled'
  act: string
  reason: string
  accountsMoved: number | null
  lastError: string | null
  isTaken: boolean
  division: string | null
  target: string | null
  former: string | null
}

export type CardSignatory = {
  id: string
  documentKind: string
  fullName: string
  post: string
  basis: string
  validFrom: string
  validTo: string | null
}

export type DivisionCard = {
  id: number
  kind: string
  code: string
  name: string
  nameUz: string
  nameCyrl: string
  nameRu: string
  closedOn: string | null
  openedOn: string | null
  parentId: number | null
  parent: string | null
  mergedInto: string | null
  requisites: Requisites
  inForce: Requisites
  moves: CardMove[]
  signatories: CardSignatory[]
}

export const KINDS = ['republic', 'region', 'district', 'section', 'route']
export const DOCUMENT_KINDS = ['any', 'invoice', 'receipt', 'contract', 'act', 'claim', 'statement']
