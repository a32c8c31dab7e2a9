import type { Named } from '#administration/names'

type Facts = Record<string, unknown> | null

/** A row of the log as it is read. */
export type AuditRow = {
  id: string
  micros: string
  at: Date
  actorKind: 'user' | 'consumer' | 'channel' | 'job' | 'command'
  actorId: string | null
  actor: string
  ip: string | null
  requestId: string | null
  division: Named | null
  action: string
  subjectKind: string
  subjectId: string
  accountId: string | null
  reason: string | null
  before: Facts
  after: Facts
}

/** What is read of a row; stands behind `from audit_log a` and its division `d`. */
export const AUDIT_COLUMNS = `
  a.id, (extract(epoch from a.at) * 1000000)::bigint as micros, a.at,
  a.actor_kind as "actorKind", a.actor_id as "actorId", a.actor_name as actor, a.ip,
  a.request_id as "requestId", a.action, a.subject_kind as "subjectKind",
  a.subject_id as "subjectId", a.account_id as "accountId", a.reason, a.before, a.after,
  case when d.id is not null then jsonb_build_object(
    'nameUz', d.name_uz, 'nameCyrl', d.name_cyrl, 'nameRu', d.name_ru) end as division`

export const DIVISION_OF_ROW =
  'left join divisions d on d.tenant_id = :tenant and d.id = a.division_id'
