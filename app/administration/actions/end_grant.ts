import type { IsoDate } from '#shared/kernel/calendar'
import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import Division from '#administration/models/division'
import type Grant from '#administration/models/grant'
import Role from '#administration/models/role'
import { audit } from '#administration/actions/audit'
import { assertNotAbove } from '#administration/users/assert_not_above'
import { assertNotOneself } from '#administration/users/assert_not_oneself'
import { assertPasses } from '#administration/users/assert_passes'
import { keepAnAdministrator } from '#administration/users/keep_an_administrator'
import type { Granter } from '#administration/users/granter'

type End = {
  grant: Grant
  /** The day on which it holds no more: today acts on the next request. */
  validTo: IsoDate
  reason: string
}

/** Ends a grant by its date; one that has not begun yet never will. Nothing is deleted. */
export async function endGrant({ grant, validTo, reason }: End, granter: Granter): Promise<Grant> {
  assertNotOneself(granter, grant.userId)
  await assertMayEnd(grant, granter)
  const day = validTo < grant.validFrom ? grant.validFrom : validTo
  const isOver = grant.validTo !== null && grant.validTo <= day
  if (isOver || validTo < clock.today()) throw new DomainException('E_GRANT_ENDS_EARLIER')

  const before = { grantId: grant.id, validTo: grant.validTo }
  await grant
    .merge({ validTo: day, endedBy: granter.user.id, endedAt: clock.now(), endReason: reason })
    .save()
  await keepAnAdministrator()
  await audit({
    action: 'grant.ended',
    subject: grant.userId
      ? { kind: 'user', id: grant.userId }
      : { kind: 'group', id: String(grant.groupId) },
    reason,
    before,
    after: { grantId: grant.id, validTo: day },
  })
  return grant
}

async function assertMayEnd(grant: Grant, granter: Granter) {
  if (grant.substitutesUserId) return assertNotAbove(granter, grant.substitutesUserId)
  const division = await Division.findOrFail(grant.divisionId)
  const role = await Role.findOrFail(grant.roleId)
  if (!granter.divisionIdsWith('users.edit').includes(division.id)) {
    throw new DomainException('E_DIVISION_OUT_OF_REACH', {}, 403)
  }
  assertPasses(granter, role.holds, division.path)
}
