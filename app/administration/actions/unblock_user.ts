import { DomainException } from '#shared/http/domain_exception'
import type User from '#administration/models/user'
import { audit } from '#administration/actions/audit'
import { assertNotAbove } from '#administration/users/assert_not_above'
import { assertNotOneself } from '#administration/users/assert_not_oneself'
import type { Granter } from '#administration/users/granter'

/** Lets a blocked person in again, with what his grants hold today. */
export async function unblockUser(user: User, reason: string, granter: Granter) {
  assertNotOneself(granter, user.id)
  if (user.isActive) throw new DomainException('E_USER_NOT_BLOCKED')
  await assertNotAbove(granter, user.id)
  const before = { status: 'blocked', blockedReason: user.blockedReason }
  await user.merge({ status: 'active', blockedReason: null, blockedAt: null }).save()
  await audit({
    action: 'user.unblocked',
    subject: { kind: 'user', id: user.id },
    reason,
    before,
    after: { status: 'active' },
  })
}
