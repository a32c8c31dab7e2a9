import { one, rows } from '#shared/database/sql'
import type { VisaSummary } from '#administration/visas/visa_kind'

export type VisaStep = { id: string; action: string; by: string; at: string; reason: string | null }

export type VisaCard = {
  id: string
  kind: string
  payload: unknown
  summary: VisaSummary
  divisionId: number
  subject: { kind: string; id: string }
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  reason: string
  status: string
  requestedBy: { id: string; name: string }
  requestedAt: string
  expiresAt: string
  decidedBy: string | null
  decidedAt: string | null
  decisionReason: string | null
  steps: VisaStep[]
}

type Wanted = { id: string; divisionIds: number[]; userId: string }

type Row = Omit<
  VisaCard,
  'subject' | 'requestedBy' | 'requestedAt' | 'expiresAt' | 'decidedAt' | 'steps'
> & {
  subject_kind: string
  subject_id: string
  requester_id: string
  requester: string
  requested_at: Date
  expires_at: Date
  decided_at: Date | null
}

/** Everything known of a request of these divisions, or of the reader's own; null otherwise. */
export async function visaCard(wanted: Wanted): Promise<VisaCard | null> {
  const row = await one<Row>(
    `select v.id, v.kind, v.payload, v.summary, v.division_id as "divisionId", v.subject_kind,
            v.subject_id, v.before, v.after, v.reason,
            case when v.status = 'pending' and v.expires_at <= now() then 'expired' else v.status end
              as status,
            v.requested_by as requester_id, asker.full_name as requester, v.requested_at,
            v.expires_at, decider.full_name as "decidedBy", v.decided_at,
            v.decision_reason as "decisionReason"
       from visas v
       join users asker on asker.tenant_id = :tenant and asker.id = v.requested_by
       left join users decider on decider.tenant_id = :tenant and decider.id = v.decided_by
      where v.tenant_id = :tenant and v.id = :id
        and (v.division_id = any(:divisionIds) or v.requested_by = :userId)`,
    wanted
  )
  return row && { ...cardOf(row), steps: await stepsOf(row.id) }
}

function cardOf(row: Row): Omit<VisaCard, 'steps'> {
  const { subject_kind, subject_id, requester_id, requester, ...rest } = row
  const { requested_at, expires_at, decided_at, ...visa } = rest
  return {
    ...visa,
    subject: { kind: subject_kind, id: subject_id },
    requestedBy: { id: requester_id, name: requester },
    requestedAt: requested_at.toISOString(),
    expiresAt: expires_at.toISOString(),
    decidedAt: decided_at?.toISOString() ?? null,
  }
}

async function stepsOf(id: string): Promise<VisaStep[]> {
  const found = await rows<Omit<VisaStep, 'at'> & { at: Date }>(
    `select id, action, actor_name as by, at, reason from audit_log
      where tenant_id = :tenant and subject_kind = 'visa' and subject_id = :id order by id desc`,
    { id }
  )
  return found.map((step) => ({ ...step, at: step.at.toISOString() }))
}
