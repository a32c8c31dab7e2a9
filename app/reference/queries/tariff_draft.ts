import { errors } from '@adonisjs/core/http'
import { one, rows } from '#shared/database/sql'
import type { DraftContent, DraftPlan, DraftRate, NewPlan } from '#reference/rules/tariff_draft'

export type DraftStatus = 'open' | 'published' | 'withdrawn'

export type TariffDraft = DraftContent & {
  id: string
  status: DraftStatus
  revision: number
  createdBy: string
  createdAt: Date
  publishedAt: Date | null
  publishedBy: string | null
  /** The request that waits for a second person. */
  visaId: string | null
}

type Head = Omit<TariffDraft, 'plans'>

type PlanRow = {
  id: string
  kind: DraftPlan['kind']
  planCode: string
  fields: NewPlan | null
  gapAgreed: boolean
}

type RateRow = {
  planId: string
  season: DraftRate['season']
  step: number
  fromWh: string
  toWh: string | null
  priceMinor: string
}

/** A draft as a whole; 404 when there is none. `locked` keeps others from changing it meanwhile. */
export async function tariffDraft(id: string, { locked = false } = {}): Promise<TariffDraft> {
  const head = await one<Head>(`${HEAD} ${locked ? 'for update of d' : ''}`, { id })
  if (!head) throw new errors.E_ROUTE_NOT_FOUND(['GET', `tariff draft ${id}`])
  const plans = await rows<PlanRow>(PLANS, { id })
  const rates = Map.groupBy(await rows<RateRow>(RATES, { id }), ({ planId }) => planId)
  return {
    ...head,
    plans: plans.map(({ id: planId, ...plan }) => ({
      ...plan,
      rates: (rates.get(planId) ?? []).map(rateOf),
    })),
  }
}

function rateOf({ season, step, fromWh, toWh, priceMinor }: RateRow): DraftRate {
  return {
    season,
    step,
    fromWh: BigInt(fromWh),
    toWh: toWh === null ? null : BigInt(toWh),
    priceMinor: BigInt(priceMinor),
  }
}

const HEAD = `
  select d.id, d.title, d.act, d.source, d.confidence, d.note, d.status, d.revision,
         d.effective_from as "effectiveFrom", d.haste_reason as "hasteReason",
         d.created_by as "createdBy", d.created_at as "createdAt",
         d.published_at as "publishedAt", d.published_by as "publishedBy",
         (select v.id from visas v
           where v.tenant_id = :tenant and v.subject_kind = 'tariff_draft'
             and v.subject_id = d.id::text and v.status = 'pending' and v.expires_at > now()
           limit 1) as "visaId"
    from tariff_drafts d where d.tenant_id = :tenant and d.id = :id`

const PLANS = `
  select id, kind, plan_code as "planCode", fields, gap_agreed as "gapAgreed"
    from tariff_draft_plans where tenant_id = :tenant and draft_id = :id order by id`

const RATES = `
  select r.draft_plan_id as "planId", r.season, r.step, r.from_wh as "fromWh", r.to_wh as "toWh",
         r.price_minor as "priceMinor"
    from tariff_draft_rates r
    join tariff_draft_plans p on p.tenant_id = :tenant and p.id = r.draft_plan_id
   where r.tenant_id = :tenant and p.draft_id = :id order by r.draft_plan_id, r.season, r.step`
