import { rows } from '#shared/database/sql'

type Facts = Record<string, unknown> | null

export type AccountChange = {
  id: string
  at: Date
  actor: string
  action: string
  reason: string | null
  before: Facts
  after: Facts
}

const MOST = 200

/** Who changed what on an account, newest first. */
export function changesOfAccount(accountId: string) {
  return rows<AccountChange>(
    `select id, at, actor_name as actor, action, reason, before, after from audit_log
      where tenant_id = :tenant and account_id = :accountId order by id desc limit :most`,
    { accountId, most: MOST }
  )
}
