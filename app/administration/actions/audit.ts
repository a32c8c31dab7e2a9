import { affect } from '#shared/database/sql'
import { currentActor } from '#shared/http/actor'

type Change = {
  /** "payment.reversed": the noun and what happened to it. */
  action: string
  subject: { kind: string; id: string }
  accountId?: string
  reason?: string
  before?: Record<string, unknown>
  after?: Record<string, unknown>
}

/** Writes who changed what, from where and why, in the same transaction as the change. */
export async function audit({ action, subject, ...change }: Change) {
  const actor = currentActor()
  await affect(
    `insert into audit_log (tenant_id, actor_kind, actor_id, actor_name, ip, request_id,
                            division_id, action, subject_kind, subject_id, account_id, reason,
                            before, after)
     values (:tenant, :actorKind, :actorId, :actorName, :ip, :requestId,
             :divisionId, :action, :subjectKind, :subjectId, :accountId, :reason,
             :before::jsonb, :after::jsonb)`,
    {
      actorKind: actor.kind,
      actorId: actor.id,
      actorName: actor.name,
      ip: actor.ip ?? null,
      requestId: actor.requestId ?? null,
      divisionId: actor.divisionId ?? null,
      action,
      subjectKind: subject.kind,
      subjectId: subject.id,
      accountId: change.accountId ?? null,
      reason: change.reason ?? null,
      before: json(change.before),
      after: json(change.after),
    }
  )
}

function json(facts: Record<string, unknown> | undefined) {
  if (!facts) return null
  return JSON.stringify(facts, (_, value) => (typeof value === 'bigint' ? value.toString() : value))
}
