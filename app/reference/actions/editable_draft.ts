import { DomainException } from '#shared/http/domain_exception'
import { tariffDraft, type TariffDraft } from '#reference/queries/tariff_draft'

/**
 * The draft, locked, when it may still be changed: nobody published or withdrew it, no second person
 * is looking at it, and it is the one that the reader saw.
 *
 * @throws E_DRAFT_DECIDED · E_DRAFT_WAITS · E_DRAFT_CHANGED
 */
export async function editableDraft(id: string, revision: number): Promise<TariffDraft> {
  const draft = await tariffDraft(id, { locked: true })
  if (draft.status !== 'open') throw new DomainException('E_DRAFT_DECIDED', {}, 409)
  if (draft.visaId !== null) throw new DomainException('E_DRAFT_WAITS', {}, 409)
  if (draft.revision !== revision) throw new DomainException('E_DRAFT_CHANGED', {}, 409)
  return draft
}
