import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { announce } from '#shared/events/announce'
import { currentActor } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { applyTariffDraft } from '#reference/actions/apply_tariff_draft'
import { TARIFF_PUBLISHED } from '#reference/events'
import { ownOrigin } from '#reference/queries/own_origin'
import { problemsOfDraft } from '#reference/queries/problems_of_draft'
import { tariffDraft } from '#reference/queries/tariff_draft'

export type TariffPublication = { draftId: string; revision: number }

/**
 * Makes a draft the prices in force from its day, in the register of the tenant in work. The centre's
 * register is its working copy, which regions receive with its next version.
 *
 * @throws E_DRAFT_DECIDED · E_DRAFT_CHANGED when it is not the one that was asked about ·
 *   E_DRAFT_HAS_PROBLEMS when something came in between
 */
export async function publishTariffs({ draftId: id, revision }: TariffPublication): Promise<void> {
  await affect(`select pg_advisory_xact_lock(hashtext('reference'), :tenant)`)
  const draft = await tariffDraft(id, { locked: true })
  if (draft.status !== 'open') throw new DomainException('E_DRAFT_DECIDED', {}, 409)
  if (draft.revision !== revision) throw new DomainException('E_DRAFT_CHANGED', {}, 409)
  const problems = await problemsOfDraft(draft)
  if (problems.length > 0) {
    throw new DomainException('E_DRAFT_HAS_PROBLEMS', { count: problems.length })
  }
  await applyTariffDraft(draft, await ownOrigin())
  await affect(
    `update tariff_drafts set status = 'published', published_at = :now::timestamptz,
                              published_by = :by, changed_at = now()
      where tenant_id = :tenant and id = :id`,
    { id, now: clock.now().toISO(), by: currentActor().name }
  )
  const { effectiveFrom, act, plans } = draft
  const planCodes = plans.map(({ planCode }) => planCode)
  await audit({
    action: 'tariff_draft.published',
    subject: { kind: 'tariff_draft', id },
    after: { effectiveFrom, act, plans },
  })
  await announce(TARIFF_PUBLISHED, { draftId: id, effectiveFrom, planCodes })
}
