import { DomainException } from '#shared/http/domain_exception'
import type { Granter } from '#administration/users/granter'

/** Nobody changes what he may do himself. */
export function assertNotOneself({ user }: Granter, userId: string | null) {
  if (user.id === userId) throw new DomainException('E_GRANT_TO_ONESELF', {}, 403)
}
