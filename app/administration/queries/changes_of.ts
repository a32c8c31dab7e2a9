import { rows } from '#shared/database/sql'

type Facts = Record<string, unknown> | null

export type Change = {
  id: string
  at: Date
  actor: string
  action: string
  reason: string | null
  before: Facts
  after: Facts
}

type Whose = { accountId: string } | { kind: string; id: string }

const MOST = 200

/** Who changed what on a personal account or on any one thing, newest first. */
export function changesOf(whose: Whose) {
  const isAccount = 'accountId' in whose
  const condition = isAccount ? 'account_id = :id' : 'subject_kind = :kind and subject_id = :id'
  return rows<Change>(
    `select id, at, actor_name as actor, action, reason, before, after from audit_log
      where tenant_id = :tenant and ${condition} order by id desc limit :most`,
    isAccount ? { id: whose.accountId, most: MOST } : { kind: whose.kind, id: whose.id, most: MOST }
  )
}
