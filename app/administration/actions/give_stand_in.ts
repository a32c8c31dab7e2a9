import type { IsoDate } from '#shared/kernel/calendar'
import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import Grant from '#administration/models/grant'
import User from '#administration/models/user'
import { audit } from '#administration/actions/audit'
import { assertNotAbove } from '#administration/users/assert_not_above'
import { assertNotOneself } from '#administration/users/assert_not_oneself'
import type { Granter } from '#administration/users/granter'

type StandIn = {
  /** Who stands in. */
  userId: string
  /** Who is absent. */
  substitutesUserId: string
  validFrom: IsoDate
  validTo: IsoDate
  reason: string
}

/**
 * For the dates of a leave one person holds what the absent one holds, as it is on each of these
 * days: nothing is copied. Only who holds all of it himself can arrange it, and not for himself.
 */
export async function giveStandIn(wanted: StandIn, granter: Granter): Promise<Grant> {
  const { userId, substitutesUserId, validFrom, validTo } = wanted
  assertNotOneself(granter, userId)
  if (userId === substitutesUserId) throw new DomainException('E_STAND_IN_FOR_ONESELF')
  if (validFrom < clock.today()) throw new DomainException('E_GRANT_IN_THE_PAST')
  const absent = await User.findOrFail(substitutesUserId)
  if (!absent.isActive) throw new DomainException('E_USER_BLOCKED')
  await assertNotAbove(granter, substitutesUserId)
  const known = await one(
    `select 1 from grants where tenant_id = :tenant and user_id = :userId
        and substitutes_user_id = :substitutesUserId
        and daterange(valid_from, valid_to) && daterange(:validFrom::date, :validTo::date)`,
    { userId, substitutesUserId, validFrom, validTo }
  )
  if (known) throw new DomainException('E_GRANT_ALREADY')

  const grant = await Grant.create({ ...wanted, kind: 'substitute', grantedBy: granter.user.id })
  await audit({
    action: 'grant.stand_in',
    subject: { kind: 'user', id: userId },
    reason: wanted.reason,
    after: { ...wanted, grantId: grant.id, absent: absent.fullName },
  })
  return grant
}
