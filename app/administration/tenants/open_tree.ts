import { asTenant } from '#shared/tenancy/as_tenant'
import Division from '#administration/models/division'
import { openDivision } from '#administration/actions/open_division'
import type { OpeningStep } from '#administration/tenants/opening'

/** The region itself and the chosen districts. */
export const openTree: OpeningStep = {
  key: 'divisions',
  run: (tenantId, { soato, nameUz, nameCyrl, nameRu, districts }) =>
    asTenant(tenantId, async () => {
      const root =
        (await Division.findBy('code', soato)) ??
        (await openDivision({
          ...{ nameUz, nameCyrl, nameRu },
          code: soato,
          kind: 'region',
          parentId: null,
        }))
      for (const { soato: code, ...named } of districts) {
        if (await Division.findBy('code', code)) continue
        await openDivision({ ...named, code, kind: 'district', parentId: root.id })
      }
    }),
}
