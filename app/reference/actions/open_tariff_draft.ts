import { one } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import { actorText } from '#shared/http/actor'
import { audit } from '#administration/actions/audit'

type NewDraft = { title: string; act: string; effectiveFrom: IsoDate }

/** Begins a draft with nothing in it yet; answers its id. */
export async function openTariffDraft(draft: NewDraft): Promise<string> {
  const row = await one<{ id: string }>(
    `insert into tariff_drafts (tenant_id, title, act, effective_from, created_by)
     values (:tenant, :title, :act, :effectiveFrom, :createdBy) returning id`,
    { ...draft, createdBy: actorText() }
  )
  const { id } = row!
  await audit({
    action: 'tariff_draft.opened',
    subject: { kind: 'tariff_draft', id },
    after: draft,
  })
  return id
}
