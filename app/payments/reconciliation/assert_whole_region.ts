import { DomainException } from '#shared/http/domain_exception'
import type { Work } from '#administration/work'

/** A channel's money is the whole region's. @throws E_RECONCILIATION_OF_REGION in a part of it */
export function assertWholeRegion({ division }: Work) {
  if (division.parentId !== null) {
    throw new DomainException('E_RECONCILIATION_OF_REGION', {}, 403)
  }
}
