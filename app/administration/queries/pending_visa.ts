import { one } from '#shared/database/sql'

export type PendingVisa = { id: string; requestedBy: string; requestedAt: string; reason: string }

type About = { kind: string; subject: { kind: string; id: string } }

/** The request that waits for a second person about something, or null. */
export async function pendingVisa({ kind, subject }: About): Promise<PendingVisa | null> {
  const row = await one<Omit<PendingVisa, 'requestedAt'> & { requested_at: Date }>(
    `select v.id, u.full_name as "requestedBy", v.requested_at, v.reason
       from visas v
       join users u on u.tenant_id = :tenant and u.id = v.requested_by
      where v.tenant_id = :tenant and v.kind = :kind and v.status = 'pending'
        and v.subject_kind = :subjectKind and v.subject_id = :subjectId
        and v.expires_at > now()`,
    { kind, subjectKind: subject.kind, subjectId: subject.id }
  )
  if (!row) return null
  const { requested_at, ...visa } = row
  return { ...visa, requestedAt: requested_at.toISOString() }
}
