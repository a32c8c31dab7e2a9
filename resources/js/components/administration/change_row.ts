/** One field of a change, in the reader's words. */
export type FactRow = { field: string; before: string; after: string; isChanged: boolean }

/** A row of the history of a card, as the server tells it. */
export type ChangeRow = {
  id: string
  at: string
  actor: string
  action: string
  reason: string | null
  /** Something was there before. */
  isChange: boolean
  details: FactRow[]
}

/** A row of the audit log. */
export type AuditRow = ChangeRow & {
  actorKind: 'user' | 'consumer' | 'channel' | 'job' | 'command'
  ip: string | null
  division: string | null
  subject: string
  /** The page of its subject. */
  href: string | null
  accountId: string | null
}
