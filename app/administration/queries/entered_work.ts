import Division from '#administration/models/division'
import type User from '#administration/models/user'
import { workUnder } from '#administration/queries/work_of'
import { RIGHTS, type Right } from '#administration/rights'
import type { Tenant } from '#administration/tenant'
import type { Entry } from '#administration/tenants/entry'
import type { Work } from '#administration/work'

type Asked = { division?: unknown; period?: unknown }

const VIEWS: readonly Right[] = RIGHTS.filter((right) => right.endsWith('.view'))
const ROLE = {
  id: 0,
  code: 'entry',
  nameUz: 'Markazdan kirish',
  nameCyrl: 'Марказдан кириш',
  nameRu: 'Вход из центра',
}

/**
 * The work of somebody of the centre inside a region, in the region's scope: the whole tree, with the
 * rights to look and those that the entry names. His own roles do not count here.
 */
export async function enteredWork(
  entry: Entry,
  tenant: Tenant,
  user: User,
  asked: Asked
): Promise<Work> {
  const root = await Division.query().whereNull('parentId').orderBy('id').firstOrFail()
  user.divisionId = root.id
  user.$setRelated('division', root)
  const grant = {
    grantId: `entry-${entry.id}`,
    kind: 'temporary' as const,
    divisionId: root.id,
    path: root.path,
    role: ROLE,
    rights: [...new Set([...VIEWS, ...entry.rights])],
  }
  const work = await workUnder([grant], tenant, user, asked)
  return { ...work, entry }
}
