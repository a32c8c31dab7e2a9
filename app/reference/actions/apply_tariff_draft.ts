import { affect } from '#shared/database/sql'
import { jsonText } from '#administration/visas/json_text'
import type { DraftContent } from '#reference/rules/tariff_draft'

/**
 * Writes the prices of a draft into the register of the tenant in work: prices that would go on past
 * the first day get it as their end, and the new ones begin. A price that is there keeps its block
 * and its sum; only its end may move.
 */
export async function applyTariffDraft(
  draft: DraftContent,
  origin: 'centre' | 'local'
): Promise<void> {
  const { effectiveFrom, act, source, confidence, note } = draft
  const bindings = { effectiveFrom, plans: jsonText({ plans: draft.plans }) }
  await affect(OPEN_PLANS, { plans: bindings.plans, origin })
  await affect(END_EARLIER, bindings)
  await affect(BEGIN_NEW, {
    ...bindings,
    origin,
    act: act || null,
    source: source || null,
    confidence,
    note: note || null,
  })
}

const CHANGES = `jsonb_array_elements(:plans::jsonb -> 'plans') c`

const OPEN_PLANS = `
  insert into tariff_plans (tenant_id, resource_id, code, consumer_class, tariff_group, variant, unit,
                            name_uz, name_cyrl, name_ru, origin)
  select :tenant, s.id, c ->> 'planCode', f ->> 'consumerClass', f ->> 'tariffGroup',
         f ->> 'variant', f ->> 'unit', f ->> 'nameUz', f ->> 'nameCyrl', f ->> 'nameRu', :origin
    from ${CHANGES}
   cross join lateral (select c -> 'fields') g (f)
    join resources s on s.tenant_id = :tenant and s.code = f ->> 'resource'
   where c ->> 'kind' = 'opening'
  on conflict (tenant_id, code) do nothing`

const END_EARLIER = `
  update tariff_rates r set valid_to = :effectiveFrom
    from tariff_plans p, ${CHANGES}
   where r.tenant_id = :tenant and p.tenant_id = :tenant and p.id = r.plan_id
     and p.code = c ->> 'planCode'
     and r.valid_from < :effectiveFrom and (r.valid_to is null or r.valid_to > :effectiveFrom)`

const BEGIN_NEW = `
  insert into tariff_rates (tenant_id, plan_id, season, step, from_wh, to_wh, price_minor, valid_from,
                            act, source, confidence, note, origin)
  select :tenant, p.id, r.season, r.step, r."fromWh", r."toWh", r."priceMinor", :effectiveFrom,
         :act, :source, :confidence, :note, :origin
    from ${CHANGES}
    join tariff_plans p on p.tenant_id = :tenant and p.code = c ->> 'planCode'
   cross join lateral jsonb_to_recordset(c -> 'rates') as r (
         season text, step int, "fromWh" bigint, "toWh" bigint, "priceMinor" bigint)
   where c ->> 'kind' <> 'closing'
   order by p.id, r.season, r.step`
