import { one, rows, type Bindings } from '#shared/database/sql'
import { belongsTo } from '#administration/audit_log/presets'
import { actionsOfAudit } from '#administration/queries/actions_of_audit'
import type { AuditFilter } from '#administration/validators/audit_filter'

export type AuditSelection = { where: string; bindings: Bindings }

/** Divisions that the reader may see; null: all of them, and what no desk did too. */
export type Reach = number[] | null

/** The rows that a filter asks for, as the conditions of a statement over `audit_log a`. */
export async function selectAudit(filter: AuditFilter, reach: Reach): Promise<AuditSelection> {
  const { from, to, by, ip, request, subject } = filter
  const userIds = filter.person ? await usersNamed(filter.person) : []
  const asked = {
    ...{ reach, from, to, by, ip, request },
    actions: await actionsAsked(filter),
    userIds: userIds.length > 0 ? userIds : null,
    person: filter.person && userIds.length === 0 ? like(filter.person) : null,
    subjectKind: subject?.kind ?? null,
    subjectId: subject?.id ?? null,
    accountId: filter.account ? await accountIdOf(filter.account) : null,
    words: filter.q ? like(filter.q) : null,
  }
  const names = Object.keys(CONDITIONS) as (keyof typeof CONDITIONS)[]
  const conditions = names.filter((name) => asked[name] !== null).map((name) => CONDITIONS[name])
  return { where: ['a.tenant_id = :tenant', ...conditions].join('\n and '), bindings: asked }
}

/** What each binding narrows the log by, when it is there. */
const CONDITIONS = {
  reach: 'a.division_id = any(:reach)',
  from: `a.at >= (:from::timestamp at time zone 'Asia/Tashkent')`,
  to: `a.at < ((:to::date + 1)::timestamp at time zone 'Asia/Tashkent')`,
  by: 'a.actor_kind = :by',
  actions: 'a.action = any(:actions)',
  userIds: `a.actor_kind = 'user' and a.actor_id = any(:userIds)`,
  person: 'a.actor_name ilike :person',
  subjectKind: 'a.subject_kind = :subjectKind',
  subjectId: 'a.subject_id = :subjectId',
  accountId: 'a.account_id = :accountId',
  ip: 'a.ip = :ip',
  request: 'a.request_id = :request',
  words: `(a.reason ilike :words or a.before::text ilike :words or a.after::text ilike :words
    or a.actor_name ilike :words or a.subject_id ilike :words)`,
} as const

function like(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`
}

async function actionsAsked({ action, preset }: AuditFilter): Promise<string[] | null> {
  if (action) return [action]
  if (!preset) return null
  const known = await actionsOfAudit()
  return known.filter((name) => belongsTo(preset, name))
}

async function usersNamed(person: string): Promise<string[]> {
  const found = await rows<{ id: string }>(
    `select id from users
      where tenant_id = :tenant and (full_name ilike :person or login = lower(:login)) limit 100`,
    { person: like(person), login: person }
  )
  return found.map(({ id }) => id)
}

/** Numbers are unique in a region; an unknown one finds nothing. */
async function accountIdOf(number: string): Promise<string> {
  const account = await one<{ id: string }>(
    `select id from personal_accounts where tenant_id = :tenant and number = :number`,
    { number }
  )
  return account?.id ?? '0'
}
