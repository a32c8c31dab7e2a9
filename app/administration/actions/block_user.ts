import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import type User from '#administration/models/user'
import { audit } from '#administration/actions/audit'
import { endSessions } from '#administration/actions/end_sessions'
import { assertNotAbove } from '#administration/users/assert_not_above'
import { assertNotOneself } from '#administration/users/assert_not_oneself'
import { keepAnAdministrator } from '#administration/users/keep_an_administrator'
import type { Granter } from '#administration/users/granter'

/** Shuts a person out at once, with all his sessions; his grants stay as they are. */
export async function blockUser(user: User, reason: string, granter: Granter) {
  assertNotOneself(granter, user.id)
  if (!user.isActive) throw new DomainException('E_USER_BLOCKED')
  await assertNotAbove(granter, user.id)
  await user.merge({ status: 'blocked', blockedReason: reason, blockedAt: clock.now() }).save()
  await keepAnAdministrator()
  await audit({
    action: 'user.blocked',
    subject: { kind: 'user', id: user.id },
    reason,
    before: { status: 'active' },
    after: { status: 'blocked' },
  })
  await endSessions({ userId: user.id, because: 'blocked', reason })
}
