import { DomainException } from '#shared/http/domain_exception'
import type { Work } from '#administration/work'

/** Printed forms are the whole region's. @throws E_SETTING_OF_TENANT in a part of it */
export function assertWholeRegion({ division }: Work) {
  if (division.parentId !== null) throw new DomainException('E_SETTING_OF_TENANT', {}, 403)
}
