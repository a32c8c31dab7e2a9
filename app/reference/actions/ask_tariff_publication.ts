import { DomainException } from '#shared/http/domain_exception'
import { requestVisa } from '#administration/actions/request_visa'
import { editableDraft } from '#reference/actions/editable_draft'
import { problemsOfDraft } from '#reference/queries/problems_of_draft'
import { registeredPlans } from '#reference/queries/registered_plans'
import type { DraftPlan } from '#reference/rules/tariff_draft'

export const PUBLISH_TARIFFS = 'tariffs.publish'

type Asked = { id: string; revision: number; reason: string; divisionId: number }

/**
 * Asks a second person to publish the draft exactly as the requester sees it; answers the request.
 *
 * @throws E_DRAFT_DECIDED · E_DRAFT_WAITS · E_DRAFT_CHANGED · E_DRAFT_HAS_PROBLEMS
 */
export async function askTariffPublication(asked: Asked): Promise<string> {
  const { id, revision, reason, divisionId } = asked
  const draft = await editableDraft(id, revision)
  const problems = await problemsOfDraft(draft)
  if (problems.length > 0) {
    throw new DomainException('E_DRAFT_HAS_PROBLEMS', { count: problems.length })
  }
  const { title, act, effectiveFrom, plans } = draft
  return requestVisa({
    kind: PUBLISH_TARIFFS,
    payload: { draftId: id, revision },
    reason,
    divisionId,
    subject: { kind: 'tariff_draft', id },
    summary: { title, act, validFrom: effectiveFrom, plans: plans.length },
    after: {
      title,
      act,
      effectiveFrom,
      plans: await named(plans),
    },
  })
}

/** The plans by their names of today: whoever decides reads them long after. */
async function named(plans: readonly DraftPlan[]) {
  const register = await registeredPlans()
  return plans.map(({ kind, planCode, fields }) => {
    const { nameUz, nameCyrl, nameRu } = fields ??
      register.get(planCode) ?? { nameUz: planCode, nameCyrl: planCode, nameRu: planCode }
    return { kind, planCode, nameUz, nameCyrl, nameRu }
  })
}
