import { clock } from '#shared/clock'
import { affect, one } from '#shared/database/sql'
import { announce } from '#shared/events/announce'
import { asActor, currentActor } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { savepoint } from '#shared/tenancy/as_tenant'
import { audit } from '#administration/actions/audit'
import { mayAt } from '#administration/queries/may_at'
import { jsonText } from '#administration/visas/json_text'
import { visaKinds } from '#administration/visas/registry'
import type { GrantedVisa } from '#administration/visas/visa_kind'

type Decision = { visaId: string; decision: 'granted' | 'refused'; reason: string }

type Waiting = {
  id: string
  kind: string
  payload: unknown
  reason: string
  divisionId: number
  subjectKind: string
  subjectId: string
  requestedBy: string
  requesterName: string
  status: string
  isLate: boolean
}

/**
 * The second person's word. A grant performs the act in the same transaction, as the requester with
 * the granter named; when the act fails nothing is marked and the failure goes up. The row stays
 * locked, so of two granters one performs and the other hears E_VISA_DECIDED.
 *
 * @throws E_VISA_UNKNOWN · E_VISA_DECIDED · E_VISA_EXPIRED · E_VISA_OWN · E_VISA_NOT_YOURS ·
 *   E_VISA_REQUESTER_MAY_NOT · what the act itself throws
 */
export async function decideVisa({ visaId, decision, reason }: Decision): Promise<void> {
  const visa = await lock(visaId)
  const granter = await mayDecide(visa)
  const outcome = decision === 'granted' ? await perform(visa, granter) : undefined
  await affect(
    `update visas set status = :decision, decided_by = :by, decided_at = :now::timestamptz,
                      decision_reason = :reason, outcome = :outcome::jsonb
      where tenant_id = :tenant and id = :visaId`,
    {
      visaId,
      decision,
      by: granter.id,
      now: clock.now().toISO(),
      reason,
      outcome: outcome ? jsonText(outcome) : null,
    }
  )
  await audit({
    action: `visa.${decision}`,
    subject: { kind: 'visa', id: visaId },
    reason,
    after: { kind: visa.kind, outcome: outcome ?? null },
  })
  await announce('visas.decided', { visaId, decision })
}

async function lock(visaId: string): Promise<Waiting> {
  const visa = await one<Waiting>(
    `select v.id, v.kind, v.payload, v.reason, v.division_id as "divisionId",
            v.subject_kind as "subjectKind", v.subject_id as "subjectId",
            v.requested_by as "requestedBy", u.full_name as "requesterName", v.status,
            v.expires_at <= :now::timestamptz as "isLate"
       from visas v
       join users u on u.tenant_id = :tenant and u.id = v.requested_by
      where v.tenant_id = :tenant and v.id = :visaId
        for update of v`,
    { visaId, now: clock.now().toISO() }
  )
  if (!visa) throw new DomainException('E_VISA_UNKNOWN', {}, 404)
  if (visa.status !== 'pending') throw new DomainException('E_VISA_DECIDED', {}, 409)
  if (visa.isLate) throw new DomainException('E_VISA_EXPIRED', {}, 409)
  return visa
}

type Person = { id: string; name: string }

async function mayDecide(visa: Waiting): Promise<Person> {
  const { kind, id, name } = currentActor()
  if (kind !== 'user' || id === null) throw new DomainException('E_VISA_BY_STAFF_ONLY')
  if (id === visa.requestedBy) throw new DomainException('E_VISA_OWN', {}, 403)
  const right = visaKinds.named(visa.kind).grantedBy
  const may = await mayAt({ userId: id, right, divisionId: visa.divisionId })
  if (!may) throw new DomainException('E_VISA_NOT_YOURS', {}, 403)
  return { id, name }
}

async function perform(visa: Waiting, granter: Person) {
  const { askedBy, perform: act } = visaKinds.named(visa.kind)
  const { requestedBy: userId, divisionId } = visa
  if (!(await mayAt({ userId, right: askedBy, divisionId }))) {
    throw new DomainException('E_VISA_REQUESTER_MAY_NOT', { name: visa.requesterName })
  }
  const granted: GrantedVisa<unknown> = {
    id: visa.id,
    payload: visa.payload,
    reason: visa.reason,
    divisionId,
    subject: { kind: visa.subjectKind, id: visa.subjectId },
    requestedBy: { id: userId, name: visa.requesterName },
    grantedBy: granter,
  }
  const both = { ...currentActor(), id: userId, name: `${visa.requesterName} + ${granter.name}` }
  // A savepoint of its own: what failed half way leaves no trace, whoever catches the failure.
  return savepoint(() => asActor(both, () => act(granted)))
}
