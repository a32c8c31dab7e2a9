import { soumText } from '#shared/kernel/money'
import { quantityText } from '#shared/kernel/quantity'
import { nameIn } from '#administration/names'
import type { TariffDraft } from '#reference/queries/tariff_draft'
import type { PlanOnRegister } from '#reference/queries/registered_plans'
import type { DraftProblem } from '#reference/rules/draft_problems'
import { priceChanges } from '#reference/rules/price_change'
import type { DraftPlan, DraftRate } from '#reference/rules/tariff_draft'

type Register = ReadonlyMap<string, PlanOnRegister>

/** A draft for its editor: bounds and prices as text to type over, and what they change. */
export function draftForPage(draft: TariffDraft, register: Register, locale: string) {
  const { createdAt, publishedAt, plans, ...head } = draft
  return {
    ...head,
    createdAt: createdAt.toISOString(),
    publishedAt: publishedAt?.toISOString() ?? null,
    plans: plans.map((plan) => planForPage(plan, draft.effectiveFrom, register, locale)),
  }
}

/** The problems in the order of the page, by plan; `null` is the draft as a whole. */
export function problemsForPage(
  problems: readonly DraftProblem[],
  register: Register,
  locale: string
) {
  return problems.map(({ code, planCode, facts }) => {
    const plan = planCode === null ? undefined : register.get(planCode)
    return { code, facts, plan: plan ? nameIn(locale, plan) : planCode }
  })
}

function planForPage(plan: DraftPlan, from: string, register: Register, locale: string) {
  const known = register.get(plan.planCode)
  const { kind, planCode, fields, gapAgreed, rates } = plan
  const named = fields ?? known
  return {
    kind,
    planCode,
    fields,
    gapAgreed,
    name: named ? nameIn(locale, named) : planCode,
    unit: named?.unit ?? 'kWh',
    seasons: seasonsOf(rates).map((season) => ({
      season,
      blocks: rates.filter((rate) => rate.season === season).map(typed),
    })),
    comparison: kind === 'opening' || known ? comparisonOf(plan, from, known) : [],
  }
}

function typed({ toWh, priceMinor }: DraftRate) {
  return {
    upTo: toWh === null ? '' : quantityText(toWh).replace(/\.?0+$/, ''),
    price: soumText(priceMinor).replace(/\.00$/, ''),
  }
}

/** Old and new side by side for each season that either has. */
function comparisonOf({ kind, rates }: DraftPlan, from: string, known: PlanOnRegister | undefined) {
  const old = pricesOnEve(known, from)
  const seasons = kind === 'closing' ? seasonsOf(old) : seasonsOf(rates)
  return seasons.map((season) => ({
    season,
    lines: priceChanges(ofSeason(old, season), ofSeason(rates, season)).map((line) => ({
      fromWh: line.fromWh.toString(),
      toWh: line.toWh?.toString() ?? null,
      oldMinor: line.oldMinor?.toString() ?? null,
      newMinor: line.newMinor?.toString() ?? null,
      changeBp: line.changeBp?.toString() ?? null,
    })),
  }))
}

/** What is in force on the day before the draft begins, or was last. */
function pricesOnEve(known: PlanOnRegister | undefined, from: string) {
  const before = (known?.rates ?? []).filter(({ validFrom }) => validFrom < from)
  const latest = before
    .map(({ validFrom }) => validFrom)
    .sort()
    .at(-1)
  return before.filter(({ validFrom, validTo }) =>
    validTo === null || validTo >= from ? true : validFrom === latest
  )
}

/** A plan without seasons costs the same in every one. */
function ofSeason<Rate extends { season: string }>(rates: readonly Rate[], season: string): Rate[] {
  const own = rates.filter((rate) => rate.season === season)
  return own.length > 0 ? own : rates.filter((rate) => rate.season === 'all')
}

function seasonsOf(rates: readonly { season: string }[]): string[] {
  return [...new Set(rates.map(({ season }) => season))]
}
