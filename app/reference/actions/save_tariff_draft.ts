import { affect } from '#shared/database/sql'
import { jsonText } from '#administration/visas/json_text'
import { audit } from '#administration/actions/audit'
import { editableDraft } from '#reference/actions/editable_draft'
import type { DraftContent } from '#reference/rules/tariff_draft'

type Edited = { id: string; revision: number; content: DraftContent }

/**
 * Keeps what a draft says now. An unfinished draft may be kept; only its publication asks for
 * everything to be right.
 *
 * @throws E_DRAFT_DECIDED · E_DRAFT_WAITS · E_DRAFT_CHANGED when somebody else saved meanwhile
 */
export async function saveTariffDraft({ id, revision, content }: Edited): Promise<void> {
  const before = await editableDraft(id, revision)
  const { plans, ...head } = content
  await affect(
    `update tariff_drafts
        set title = :title, act = :act, source = :source, confidence = :confidence, note = :note,
            effective_from = :effectiveFrom, haste_reason = :hasteReason,
            revision = revision + 1, changed_at = now()
      where tenant_id = :tenant and id = :id`,
    { ...head, id }
  )
  await affect(`delete from tariff_draft_plans where tenant_id = :tenant and draft_id = :id`, {
    id,
  })
  const bindings = { id, plans: jsonText({ plans }) }
  await affect(INSERT_PLANS, bindings)
  await affect(INSERT_RATES, bindings)
  await audit({
    action: 'tariff_draft.changed',
    subject: { kind: 'tariff_draft', id },
    before: contentOf(before),
    after: content,
  })
}

function contentOf({ title, act, source, effectiveFrom, hasteReason, plans }: DraftContent) {
  return { title, act, source, effectiveFrom, hasteReason, plans }
}

const INSERT_PLANS = `
  insert into tariff_draft_plans (tenant_id, draft_id, kind, plan_code, fields, gap_agreed)
  select :tenant, :id, p.one ->> 'kind', p.one ->> 'planCode',
         nullif(p.one -> 'fields', 'null'::jsonb), (p.one ->> 'gapAgreed')::boolean
    from jsonb_array_elements(:plans::jsonb -> 'plans') with ordinality p (one, at)
   order by p.at`

const INSERT_RATES = `
  insert into tariff_draft_rates (tenant_id, draft_plan_id, season, step, from_wh, to_wh, price_minor)
  select :tenant, d.id, r.season, r.step, r."fromWh", r."toWh", r."priceMinor"
    from jsonb_array_elements(:plans::jsonb -> 'plans') p
    join tariff_draft_plans d on d.tenant_id = :tenant and d.draft_id = :id
     and d.plan_code = p ->> 'planCode'
   cross join lateral jsonb_to_recordset(p -> 'rates') as r (
         season text, step int, "fromWh" bigint, "toWh" bigint, "priceMinor" bigint)`
