import { clock } from '#shared/clock'
import { addMonths, isDate, periodOf } from '#shared/kernel/calendar'
import { DomainException } from '#shared/http/domain_exception'
import Division from '#administration/models/division'
import type User from '#administration/models/user'
import type { Tenant } from '#administration/tenant'
import type { Work } from '#administration/work'

type Asked = { division?: unknown; period?: unknown }

/** Reads the division and the month in work from the address, inside what the user may reach. */
export async function workOf(tenant: Tenant, user: User, asked: Asked): Promise<Work> {
  const divisions = await Division.query()
    .where('path', '>=', user.division.path)
    .where('path', '<', after(user.division.path))
    .orderBy('path')
  const division = choose(divisions, user.divisionId, asked.division)
  return {
    tenant,
    user,
    divisions,
    division,
    divisionIds: divisions.filter((one) => division.holds(one)).map((one) => one.id),
    period: monthAsked(asked.period),
  }
}

/** The first text that no longer begins with the path: `.` is followed by `/` in "C" order. */
function after(path: string) {
  return `${path.slice(0, -1)}/`
}

function choose(divisions: Division[], own: number, asked: unknown): Division {
  const id = typeof asked === 'string' && /^\d{1,9}$/.test(asked) ? +asked : own
  const found = divisions.find((division) => division.id === id)
  if (!found) throw new DomainException('E_DIVISION_OUT_OF_REACH', {}, 403)
  return found
}

/** Nothing asked means the last finished month: that is what a desk works on. */
function monthAsked(asked: unknown) {
  if (typeof asked === 'string' && isDate(asked)) return periodOf(asked)
  return addMonths(clock.period(), -1)
}
