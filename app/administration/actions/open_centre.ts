import { asTenant } from '#shared/tenancy/as_tenant'
import Division from '#administration/models/division'
import { openDivision } from '#administration/actions/open_division'
import { openTenant } from '#administration/actions/open_tenant'
import { receiveRoles } from '#administration/actions/receive_roles'
import { centreTenant } from '#administration/queries/tenants'

export const CENTRE = {
  code: 'respublika',
  nameUz: 'Respublika markazi',
  nameCyrl: 'Республика маркази',
  nameRu: 'Республиканский центр',
}

const REPUBLIC_SOATO = '17'

export type Centre = { tenantId: number; rootId: number; roles: Map<string, number> }

/** The republic's own office: a tenant with one division and the roles of the centre. May be repeated. */
export async function openCentre(): Promise<Centre> {
  const known = await centreTenant()
  const tenantId = known?.id ?? (await openTenant({ ...CENTRE, kind: 'centre', soato: null }))
  return asTenant(tenantId, async () => {
    const root =
      (await Division.query().whereNull('parentId').first()) ??
      (await openDivision({ ...CENTRE, code: REPUBLIC_SOATO, kind: 'republic', parentId: null }))
    const roles = await receiveRoles('centre')
    return { tenantId, rootId: root.id, roles: new Map(roles.map(({ code, id }) => [code, id])) }
  })
}
