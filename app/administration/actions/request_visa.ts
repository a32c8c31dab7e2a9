import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { announce } from '#shared/events/announce'
import { currentActor } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { expireVisas } from '#administration/actions/expire_visas'
import { settingOn } from '#administration/queries/setting_on'
import { visaKinds } from '#administration/visas/registry'
import { jsonText } from '#administration/visas/json_text'
import type { VisaSummary } from '#administration/visas/visa_kind'

type VisaRequest = {
  kind: string
  /** What `perform` of the kind will get: JSON, sums as text. */
  payload: Record<string, unknown>
  reason: string
  /** Facts for the reader's sentence. */
  summary?: VisaSummary
  divisionId: number
  /** What it is about: one request of a kind may wait for a subject at a time. */
  subject: { kind: string; id: string }
  amountMinor?: bigint
  /** The difference that the granter is shown. */
  before?: Record<string, unknown>
  after?: Record<string, unknown>
}

/**
 * Asks for a second person; nothing else happens until the grant. Answers the request's id. Both
 * people are the tenant's own: somebody of the centre inside a region may act there by his entry, but
 * what takes two people of the region he leaves to them.
 *
 * @throws E_VISA_BY_STAFF_ONLY when no staff user acts · E_VISA_FROM_CENTRE · E_VISA_WAITS when the
 *   same was asked already
 */
export async function requestVisa(request: VisaRequest): Promise<string> {
  const actor = currentActor()
  if (actor.kind !== 'user' || actor.id === null) throw new DomainException('E_VISA_BY_STAFF_ONLY')
  if (actor.ofCentre) throw new DomainException('E_VISA_FROM_CENTRE', {}, 403)
  await expireVisas()
  const id = await store(request, actor.id)
  if (id === null) throw new DomainException('E_VISA_WAITS')
  await audit({
    action: 'visa.requested',
    subject: { kind: 'visa', id },
    reason: request.reason,
    after: { kind: request.kind, subject: request.subject, summary: request.summary ?? {} },
  })
  await announce('visas.requested', { visaId: id })
  return id
}

async function store(request: VisaRequest, requestedBy: string): Promise<string | null> {
  const { kind, divisionId, subject, reason } = request
  const days = visaKinds.named(kind).expiresAfterDays ?? (await settingOn('visas.expiry'))
  const row = await one<{ id: string }>(
    `insert into visas
       (tenant_id, kind, division_id, subject_kind, subject_id, payload, summary, before, after,
        amount_minor, reason, requested_by, requested_at, expires_at)
     values (:tenant, :kind, :divisionId, :subjectKind, :subjectId, :payload::jsonb,
             :summary::jsonb, :before::jsonb, :after::jsonb, :amountMinor, :reason, :requestedBy,
             :now::timestamptz, :expiresAt::timestamptz)
     on conflict (tenant_id, kind, subject_kind, subject_id) where status = 'pending' do nothing
     returning id`,
    {
      kind,
      divisionId,
      subjectKind: subject.kind,
      subjectId: subject.id,
      payload: jsonText(request.payload),
      summary: jsonText(request.summary ?? {}),
      before: request.before ? jsonText(request.before) : null,
      after: request.after ? jsonText(request.after) : null,
      amountMinor: request.amountMinor ?? null,
      reason,
      requestedBy,
      now: clock.now().toISO(),
      expiresAt: clock.now().plus({ days }).toISO(),
    }
  )
  return row?.id ?? null
}
