import { rows } from '#shared/database/sql'

export type Look = { id: string; at: Date; person: string; kind: string }

const MOST = 50

/** Who of the staff looked at the personal data of an account, newest first. */
export function looksAtAccount(accountId: string) {
  return rows<Look>(
    `select id, at, user_name as person, kind from personal_views
      where tenant_id = :tenant and account_id = :accountId order by id desc limit :most`,
    { accountId, most: MOST }
  )
}
