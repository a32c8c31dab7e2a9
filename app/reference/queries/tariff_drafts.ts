import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import type { DraftStatus } from '#reference/queries/tariff_draft'

export type DraftRow = {
  id: string
  title: string
  act: string
  effectiveFrom: IsoDate
  status: DraftStatus
  plans: number
  waits: boolean
  createdAt: Date
  publishedAt: Date | null
}

/** Drafts, newest first: a tenant makes a few a year. */
export function tariffDrafts(status: DraftStatus | null): Promise<DraftRow[]> {
  return rows<DraftRow>(
    `select d.id, d.title, d.act, d.effective_from as "effectiveFrom", d.status,
            (select count(*)::int from tariff_draft_plans p
              where p.tenant_id = :tenant and p.draft_id = d.id) as plans,
            exists (select from visas v
                     where v.tenant_id = :tenant and v.subject_kind = 'tariff_draft'
                       and v.subject_id = d.id::text and v.status = 'pending') as waits,
            d.created_at as "createdAt", d.published_at as "publishedAt"
       from tariff_drafts d
      where d.tenant_id = :tenant and (:status::text is null or d.status = :status)
      order by d.id desc limit 200`,
    { status }
  )
}
