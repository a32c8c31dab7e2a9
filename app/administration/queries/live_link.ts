import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { tokenHash } from '#administration/sign_in/token_hash'
import type { LinkPurpose } from '#administration/actions/issue_link'

export type LiveLink = { id: string; userId: string; purpose: LinkPurpose }

/** The link that a token opens in this tenant, while it is unused, not voided and in time. */
export function liveLink(token: string): Promise<LiveLink | null> {
  return one<LiveLink>(
    `select l.id, l.user_id as "userId", l.purpose
       from user_links l
       join users u on u.tenant_id = :tenant and u.id = l.user_id and u.status = 'active'
      where l.tenant_id = :tenant and l.token_hash = :hash
        and l.used_at is null and l.voided_at is null and l.expires_at > :now`,
    { hash: tokenHash(token), now: clock.now().toISO() }
  )
}
