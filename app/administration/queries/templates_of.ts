import { rows } from '#shared/database/sql'
import type { TemplateTexts } from '#administration/templates/template_texts'

export type TemplateRow = {
  id: string
  kind: string
  version: number
  texts: TemplateTexts
  status: 'draft' | 'approved' | 'withdrawn'
  validFrom: string | null
  act: string | null
  reason: string | null
  draftedBy: string
  draftedAt: string
  approvedBy: string | null
}

/** Every version of a printed form, or of all of them; the newest first. */
export async function templatesOf(kind: string | null = null): Promise<TemplateRow[]> {
  const found = await rows<Omit<TemplateRow, 'draftedAt'> & { drafted_at: Date }>(
    `select p.id, p.kind, p.version, p.texts, p.status, p.valid_from as "validFrom", p.act, p.reason,
            coalesce(drafter.full_name, p.drafted_by) as "draftedBy", p.drafted_at,
            coalesce(approver.full_name, p.approved_by) as "approvedBy"
       from print_templates p
       left join users drafter
         on drafter.tenant_id = :tenant and 'user:' || drafter.id = p.drafted_by
       left join users approver
         on approver.tenant_id = :tenant and 'user:' || approver.id = p.approved_by
      where p.tenant_id = :tenant and (:kind::text is null or p.kind = :kind)
      order by p.kind, p.version desc`,
    { kind }
  )
  return found.map(({ drafted_at, ...row }) => ({ ...row, draftedAt: drafted_at.toISOString() }))
}
