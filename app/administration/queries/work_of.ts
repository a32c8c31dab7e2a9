import { clock } from '#shared/clock'
import { addMonths, isDate, periodOf } from '#shared/kernel/calendar'
import { DomainException } from '#shared/http/domain_exception'
import type Division from '#administration/models/division'
import type User from '#administration/models/user'
import { divisionsWithin } from '#administration/queries/divisions_within'
import { grantsHeld } from '#administration/queries/grants_held'
import { rightsAt } from '#administration/rules/rights_at'
import type { HeldGrant } from '#administration/held_grant'
import type { Right } from '#administration/rights'
import type { Tenant } from '#administration/tenant'
import type { Work } from '#administration/work'

type Asked = { division?: unknown; period?: unknown }

/**
 * Reads the division and the month in work from the address, inside what the user's grants reach,
 * and gives the user the rights that he holds there.
 */
export async function workOf(tenant: Tenant, user: User, asked: Asked): Promise<Work> {
  return workUnder(await grantsHeld(user.id), tenant, user, asked)
}

/** The same with grants that are not read from the tables: somebody of the centre inside a region. */
export async function workUnder(
  grants: HeldGrant[],
  tenant: Tenant,
  user: User,
  asked: Asked
): Promise<Work> {
  const divisions = await reach(grants, user)
  const division = choose(divisions, user.divisionId, asked.division)
  user.rights = rightsAt(grants, division.path)
  return {
    tenant,
    user,
    grants,
    divisions,
    division,
    divisionIds: divisions.filter((one) => division.holds(one)).map(({ id }) => id),
    divisionIdsWith: (right) => idsWith(divisions, grants, right),
    period: monthAsked(asked.period),
  }
}

/** Somebody who holds nothing today still stands at home, without a right: he can read that and leave. */
async function reach(grants: readonly HeldGrant[], { division }: User): Promise<Division[]> {
  const divisions = await divisionsWithin(grants.map(({ path }) => path))
  return divisions.length > 0 ? divisions : [division]
}

function choose(divisions: Division[], home: number, asked: unknown): Division {
  if (typeof asked === 'string' && /^\d{1,9}$/.test(asked)) {
    const found = divisions.find(({ id }) => id === +asked)
    if (!found) throw new DomainException('E_DIVISION_OUT_OF_REACH', {}, 403)
    return found
  }
  return divisions.find(({ id }) => id === home) ?? divisions[0]!
}

function idsWith(divisions: readonly Division[], grants: readonly HeldGrant[], right: Right) {
  const paths = grants.filter(({ rights }) => rights.includes(right)).map(({ path }) => path)
  return divisions
    .filter((division) => paths.some((path) => division.path.startsWith(path)))
    .map(({ id }) => id)
}

/** Nothing asked means the last finished month: that is what a desk works on. */
function monthAsked(asked: unknown) {
  if (typeof asked === 'string' && isDate(asked)) return periodOf(asked)
  return addMonths(clock.period(), -1)
}
