import { nameIn } from '#administration/names'
import type { Work } from '#administration/work'

export type SharedDivision = { id: number; parentId: number | null; kind: string; name: string }

export type SharedWork = {
  tenant: { code: string; name: string }
  user: { id: string; fullName: string; roleName: string; divisionName: string; rights: string[] }
  divisions: SharedDivision[]
  division: number
  period: string
}

/** What every staff page knows: who works, where, on which month, with which rights. */
export function sharedWork(work: Work, locale: string): SharedWork {
  const { tenant, user } = work
  return {
    tenant: { code: tenant.code, name: nameIn(locale, tenant) },
    user: {
      id: user.id,
      fullName: user.fullName,
      roleName: nameIn(locale, user.role),
      divisionName: nameIn(locale, user.division),
      rights: user.role.rights,
    },
    divisions: work.divisions.map((division) => ({
      id: division.id,
      parentId: division.parentId,
      kind: division.kind,
      name: nameIn(locale, division),
    })),
    division: work.division.id,
    period: work.period,
  }
}
