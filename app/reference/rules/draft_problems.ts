import { addDays, type IsoDate } from '#shared/kernel/calendar'
import type { DraftContent, DraftPlan, RegisteredPlan } from '#reference/rules/tariff_draft'
import { seasonProblems } from '#reference/rules/season_problems'

export type DraftProblem = {
  code:
    | 'act'
    | 'empty'
    | 'haste'
    | 'unknown'
    | 'known'
    | 'foreign'
    | 'prices'
    | 'seasons'
    | 'bounds'
    | 'free'
    | 'taken'
    | 'gap'
    | 'ended'
  planCode: string | null
  facts: Record<string, string | number>
}

type Meets = {
  today: IsoDate
  /** Days before a change by which consumers must have been told. */
  noticeDays: number
  plans: ReadonlyMap<string, RegisteredPlan>
  /** Whose reference it is: a region may change its own plans only. */
  origin: 'centre' | 'local'
}

/**
 * What stands between a draft and its publication; nothing when it may be published. Blocks must
 * follow one another from zero and end open, days must not be left without a price unless that is
 * meant, and a price that is registered is never replaced on its own first day.
 */
export function draftProblems(draft: DraftContent, meets: Meets): DraftProblem[] {
  const ofDraft: DraftProblem[] = []
  if (draft.act.trim() === '') ofDraft.push(problem('act', null))
  if (draft.plans.length === 0) ofDraft.push(problem('empty', null))
  const soonest = addDays(meets.today, meets.noticeDays)
  if (draft.effectiveFrom < soonest && draft.hasteReason.trim() === '') {
    ofDraft.push(problem('haste', null, { days: meets.noticeDays, on: soonest }))
  }
  return [...ofDraft, ...draft.plans.flatMap((plan) => planProblems(plan, draft, meets))]
}

function planProblems(plan: DraftPlan, draft: DraftContent, meets: Meets): DraftProblem[] {
  const { planCode, kind } = plan
  const known = meets.plans.get(planCode)
  if (kind === 'opening') {
    return known ? [problem('known', planCode)] : seasonProblems(plan)
  }
  if (!known) return [problem('unknown', planCode)]
  const own = known.origin === meets.origin ? [] : [problem('foreign', planCode)]
  const dated = dateProblems(plan, known, draft.effectiveFrom)
  return [...own, ...(kind === 'closing' ? [] : seasonProblems(plan)), ...dated]
}

function dateProblems(plan: DraftPlan, known: RegisteredPlan, from: IsoDate): DraftProblem[] {
  const { planCode, kind, gapAgreed } = plan
  const later = known.rates.map(({ validFrom }) => validFrom).filter((first) => first >= from)
  const [next] = later.sort()
  if (next) return [problem('taken', planCode, { on: next })]
  const ends = known.rates.map(({ validTo }) => validTo)
  const isOpen = ends.some((end) => end === null || end >= from)
  if (isOpen) return []
  if (kind === 'closing') return [problem('ended', planCode)]
  const last = ends.filter((end) => end !== null).sort()
  const since = last.at(-1)
  return since && !gapAgreed ? [problem('gap', planCode, { on: since, until: from })] : []
}

function problem(
  code: DraftProblem['code'],
  planCode: string | null,
  facts: DraftProblem['facts'] = {}
): DraftProblem {
  return { code, planCode, facts }
}
