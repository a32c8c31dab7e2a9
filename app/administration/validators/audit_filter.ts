import vine from '@vinejs/vine'
import { addDays, isDate } from '#shared/kernel/calendar'
import { DomainException } from '#shared/http/domain_exception'
import { MARK, type Mark } from '#administration/audit_log/mark'
import { markOf } from '#administration/audit_log/mark_of'
import { PRESETS, type Preset } from '#administration/audit_log/presets'

const DAYS_SEARCHED = 30
const KINDS = ['user', 'consumer', 'channel', 'job', 'command'] as const

const filterValidator = vine.create({
  q: vine.string().trim().maxLength(100).optional(),
  person: vine.string().trim().maxLength(100).optional(),
  by: vine.enum(KINDS).optional(),
  action: vine.string().trim().maxLength(80).optional(),
  preset: vine.enum(Object.keys(PRESETS) as Preset[]).optional(),
  subject: vine
    .string()
    .regex(/^[a-z_]{1,40}:.{1,80}$/)
    .optional(),
  account: vine.string().trim().maxLength(40).optional(),
  ip: vine.string().trim().maxLength(45).optional(),
  request: vine.string().trim().maxLength(80).optional(),
  from: vine.string().optional(),
  to: vine.string().optional(),
  after: vine.string().regex(MARK).optional(),
  before: vine.string().regex(MARK).optional(),
})

export type AuditFilter = {
  /** Words of the reason, of the facts and of names. */
  q: string
  person: string
  by: (typeof KINDS)[number] | null
  action: string | null
  preset: Preset | null
  subject: { kind: string; id: string } | null
  /** The number of a personal account. */
  account: string | null
  ip: string | null
  request: string | null
  /** Days here, both inclusive. */
  from: string | null
  to: string | null
  after: Mark | null
  before: Mark | null
}

/**
 * What the address of the log asks for. Words, an address on the net and a request are looked for
 * row by row: without dates in the last month only, so that the answer comes at once.
 */
export async function auditFilter(asked: object, today: string): Promise<AuditFilter> {
  const found = await filterValidator.validate(asked)
  const { q = '', person = '' } = found
  return {
    q,
    person,
    by: found.by ?? null,
    action: found.action ?? null,
    preset: found.preset ?? null,
    subject: subjectOf(found.subject),
    account: found.account ?? null,
    ip: found.ip ?? null,
    request: found.request ?? null,
    ...daysAsked(found, today),
    after: markOf(found.after),
    before: markOf(found.before),
  }
}

type Asked = { q?: string; ip?: string; request?: string; from?: string; to?: string }

function daysAsked({ q, ip, request, from, to }: Asked, today: string) {
  const isSlow = Boolean(q || ip || request)
  const isOpen = from !== undefined || to !== undefined || !isSlow
  return isOpen
    ? { from: dayOf(from), to: dayOf(to) }
    : { from: addDays(today, -DAYS_SEARCHED), to: today }
}

function subjectOf(text: string | undefined) {
  if (!text) return null
  const at = text.indexOf(':')
  return { kind: text.slice(0, at), id: text.slice(at + 1) }
}

function dayOf(text: string | undefined): string | null {
  if (!text) return null
  if (!isDate(text)) throw new DomainException('E_HTTP_400', {}, 400)
  return text
}
