import { clock } from '#shared/clock'
import { ownOrigin } from '#reference/queries/own_origin'
import { registeredPlans } from '#reference/queries/registered_plans'
import { rulesOn } from '#reference/queries/rules_on'
import { draftProblems, type DraftProblem } from '#reference/rules/draft_problems'
import type { DraftContent } from '#reference/rules/tariff_draft'

const USUAL_NOTICE = 15n

/** What still stands between a draft and its publication in the tenant in work, today. */
export async function problemsOfDraft(draft: DraftContent): Promise<DraftProblem[]> {
  const today = clock.today()
  const rules = await rulesOn(today, 'household')
  return draftProblems(draft, {
    today,
    noticeDays: Number(rules.find('tariff_notice_days') ?? USUAL_NOTICE),
    plans: await registeredPlans(),
    origin: await ownOrigin(),
  })
}
