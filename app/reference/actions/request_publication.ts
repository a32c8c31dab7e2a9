import { DomainException } from '#shared/http/domain_exception'
import { requestVisa } from '#administration/actions/request_visa'
import { changeCounts } from '#reference/rules/change_counts'
import { draftDifference } from '#reference/queries/draft_difference'
import type { NewVersion } from '#reference/actions/publish_version'

export const PUBLISH = 'reference.publish'

type Request = Required<NewVersion> & { centre: string; reason: string; divisionId: number }

/**
 * Asks a second person to publish exactly the content that the requester has looked at. Answers the
 * request's id.
 *
 * @throws E_NOTHING_TO_PUBLISH · E_DRAFT_CHANGED · E_VISA_WAITS
 */
export async function requestPublication(request: Request): Promise<string> {
  const { centre, title, act, validFrom, sha256, reason, divisionId } = request
  const draft = await draftDifference(centre)
  if (sha256 !== draft.sha256) throw new DomainException('E_DRAFT_CHANGED', {}, 409)
  if (draft.last?.contentSha256 === sha256) throw new DomainException('E_NOTHING_TO_PUBLISH')
  const number = (draft.last?.number ?? 0) + 1
  const { added, changed, closed } = changeCounts(draft.difference)
  return requestVisa({
    kind: PUBLISH,
    payload: { title, act, validFrom, sha256 },
    reason,
    summary: { number, title, added, changed, closed },
    divisionId,
    subject: { kind: 'reference_version', id: String(number) },
    after: { title, act, validFrom, added, changed, closed },
  })
}
