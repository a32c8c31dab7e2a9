/** A kind of document with the pattern in force and the number that comes next. */
export type NumberSeries = {
  id: string
  name: string
  pattern: string
  since: string | null
  place: string
  planned: { from: string; pattern: string } | null
  next: string
  given: string | null
}

/** One pattern of the history. */
export type NumberPattern = {
  id: string
  pattern: string
  startNumber: string
  place: string
  validFrom: string
  validTo: string | null
  act: string | null
  reason: string
  setBy: string
  setAt: string
  state: 'planned' | 'in_force' | 'ended' | 'cancelled'
}
