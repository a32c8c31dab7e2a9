import { clock } from '#shared/clock'
import { nameIn } from '#administration/names'
import type { Right } from '#administration/rights'
import type { Work } from '#administration/work'

export type SharedDivision = { id: number; parentId: number | null; kind: string; name: string }

export type SharedWork = {
  tenant: { code: string; name: string }
  user: { id: string; fullName: string; roleName: string; divisionName: string; rights: Right[] }
  divisions: SharedDivision[]
  division: number
  period: string
  /** Somebody of the centre is inside a region: until when, and whether he may only look. */
  entry: { until: string; reason: string; isReadOnly: boolean } | null
}

/** What every staff page knows: who works, where, on which month, with which rights. */
export function sharedWork(work: Work, locale: string): SharedWork {
  const { tenant, user } = work
  return {
    tenant: { code: tenant.code, name: nameIn(locale, tenant) },
    user: {
      id: user.id,
      fullName: user.fullName,
      roleName: rolesHere(work, locale),
      divisionName: nameIn(locale, user.division),
      rights: [...user.rights],
    },
    entry: work.entry
      ? {
          until: work.entry.untilAt.toISOString(),
          reason: work.entry.reason,
          isReadOnly: work.entry.rights.length === 0,
        }
      : null,
    divisions: workable(work).map((division) => ({
      id: division.id,
      parentId: division.parentId,
      kind: division.kind,
      name: nameIn(locale, division),
    })),
    division: work.division.id,
    period: work.period,
  }
}

/** Where one can work: open divisions, and the one in work with what stands above it. */
function workable({ divisions, division }: Work) {
  const today = clock.today()
  return divisions.filter((one) => !one.isClosedOn(today) || one.holds(division))
}

/** Names of the roles by which somebody works in the division in work. */
function rolesHere({ grants, division }: Work, locale: string) {
  const here = grants.filter(({ path }) => division.path.startsWith(path))
  return [...new Set(here.map(({ role }) => nameIn(locale, role)))].join(', ')
}
