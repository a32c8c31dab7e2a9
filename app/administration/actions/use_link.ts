import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { asActor } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { setPassword } from '#administration/actions/set_password'
import type User from '#administration/models/user'
import type { LiveLink } from '#administration/queries/live_link'

type Caller = { ip: string; requestId?: string }

/**
 * Sets the password that the link's owner chose and spends the link; of two at once one succeeds.
 * Nobody is signed in by it: the sign-in and its second step follow.
 *
 * @throws E_LINK_SPENT
 */
export async function useLink(link: LiveLink, user: User, password: string, caller: Caller) {
  const spent = await affect(
    `update user_links set used_at = :now
      where tenant_id = :tenant and id = :id and used_at is null and voided_at is null`,
    { id: link.id, now: clock.now().toISO() }
  )
  if (spent !== 1) throw new DomainException('E_LINK_SPENT', {}, 410)
  const actor = { kind: 'user' as const, id: user.id, name: user.fullName, ...caller }
  await asActor(actor, () => setPassword(user, password, { how: link.purpose }))
}
