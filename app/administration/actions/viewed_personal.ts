import { createHash } from 'node:crypto'
import { affect } from '#shared/database/sql'
import { currentActor } from '#shared/http/actor'

type Look = {
  /** What was looked at: "account", "account.export", "search". */
  kind: string
} & (
  | { id: string; accountId?: string }
  /** A list counts as one look: what was asked of it and how many it showed. */
  | { filter: Record<string, unknown>; shown: number }
)

/**
 * Writes down that a member of staff saw personal data: once in ten minutes for the same person and
 * the same thing. Consumers in their own cabinet, jobs and channels are not staff.
 */
export async function viewedPersonal(look: Look) {
  const actor = currentActor()
  if (actor.kind !== 'user' || actor.id === null) return
  const isList = 'filter' in look
  if (isList && look.shown === 0) return
  const filter = isList ? JSON.stringify(withoutEmpty(look.filter)) : null
  await affect(
    `insert into personal_views (tenant_id, user_id, user_name, ip, request_id, division_id,
                                 kind, subject, account_id, filter, shown)
     values (:tenant, :userId, :userName, :ip, :requestId, :divisionId,
             :kind, :subject, :accountId, :filter::jsonb, :shown)
     on conflict (tenant_id, user_id, kind, subject, slot) do nothing`,
    {
      userId: actor.id,
      userName: actor.name,
      ip: actor.ip ?? null,
      requestId: actor.requestId ?? null,
      divisionId: actor.divisionId ?? null,
      kind: look.kind,
      subject: isList ? fingerprint(filter!) : look.id,
      accountId: isList ? null : (look.accountId ?? null),
      filter,
      shown: isList ? look.shown : 1,
    }
  )
}

function withoutEmpty(filter: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries(filter).filter(
      ([, value]) => value !== null && value !== undefined && value !== '' && value !== false
    )
  )
}

function fingerprint(text: string): string {
  return createHash('md5').update(text).digest('hex')
}
