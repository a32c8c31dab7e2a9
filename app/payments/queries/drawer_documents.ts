import { rows } from '#shared/database/sql'
import type { DrawerKind } from '#payments/drawer'

export type ListedDocument = {
  id: string
  kind: DrawerKind
  amountMinor: string
  number: string
  reason: string
  by: string
  at: string
  /** It takes another one back. */
  isReversal: boolean
  isReversed: boolean
  /** It puts this closed shift right, made later. */
  isCorrection: boolean
}

/** What went into and out of the drawer of a shift, and what put it right afterwards. */
export async function drawerDocuments(shiftId: string): Promise<ListedDocument[]> {
  const found = await rows<Omit<ListedDocument, 'at'> & { recorded_at: Date }>(
    `select d.id, d.kind, d.amount_minor::text as "amountMinor", d.number, d.reason,
            coalesce(u.full_name, d.recorded_by) as by, d.recorded_at,
            d.reverses_id is not null as "isReversal",
            exists (select from drawer_documents r
                     where r.tenant_id = :tenant and r.reverses_id = d.id) as "isReversed",
            d.corrects_id is not distinct from :shiftId::bigint as "isCorrection"
       from drawer_documents d
       left join users u on u.tenant_id = :tenant and 'user:' || u.id = d.recorded_by
      where d.tenant_id = :tenant and (d.shift_id = :shiftId or d.corrects_id = :shiftId)
      order by d.id`,
    { shiftId }
  )
  return found.map(({ recorded_at, ...document }) => ({
    ...document,
    at: recorded_at.toISOString(),
  }))
}
