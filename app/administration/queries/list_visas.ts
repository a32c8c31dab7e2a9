import { rows } from '#shared/database/sql'
import { visasMatching, type VisaSelection } from '#administration/visas/visas_matching'
import type { VisaSummary } from '#administration/visas/visa_kind'

export type ListedVisa = {
  id: string
  kind: string
  summary: VisaSummary
  division: number
  amountMinor: string | null
  reason: string
  status: string
  requestedBy: string
  requestedAt: string
  expiresAt: string
  decidedBy: string | null
  decidedAt: string | null
}

type Page = { limit: number; offset: number }

type Row = Omit<ListedVisa, 'requestedAt' | 'expiresAt' | 'decidedAt'> & {
  requested_at: Date
  expires_at: Date
  decided_at: Date | null
}

/** A page of requests: those that wait the longest first, others from the newest. */
export async function listVisas(selection: VisaSelection, page: Page): Promise<ListedVisa[]> {
  const { where, bindings, status } = visasMatching(selection)
  const found = await rows<Row>(
    `select v.id, v.kind, v.summary, v.division_id as division, v.amount_minor as "amountMinor",
            v.reason, ${status} as status, asker.full_name as "requestedBy", v.requested_at,
            v.expires_at, decider.full_name as "decidedBy", v.decided_at
       from visas v
       join users asker on asker.tenant_id = :tenant and asker.id = v.requested_by
       left join users decider on decider.tenant_id = :tenant and decider.id = v.decided_by
      where ${where}
      order by ${selection.part === 'waiting' ? 'v.requested_at, v.id' : 'v.requested_at desc, v.id desc'}
      limit :limit offset :offset`,
    { ...bindings, ...page }
  )
  return found.map(({ requested_at, expires_at, decided_at, ...visa }) => ({
    ...visa,
    requestedAt: requested_at.toISOString(),
    expiresAt: expires_at.toISOString(),
    decidedAt: decided_at?.toISOString() ?? null,
  }))
}
