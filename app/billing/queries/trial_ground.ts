import { asTenant } from '#shared/tenancy/as_tenant'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import { rows } from '#shared/database/sql'
import { activeRegions } from '#administration/queries/tenants'
import type { Work } from '#administration/work'
import { DomainException } from '#shared/http/domain_exception'

export type Ground = { id: number; nameUz: string; nameCyrl: string; nameRu: string }
export type GroundDivision = Ground & { kind: string; depth: number }

/** Whose accounts a tenant may calculate over: a region its own, the centre any region's. */
export async function trialRegions(work: Work): Promise<Ground[]> {
  return work.tenant.kind === 'centre' ? activeRegions() : [work.tenant]
}

/**
 * The divisions of a region in which the person may calculate.
 *
 * @throws E_TRIAL_REGION when the region is none of his
 */
export async function trialDivisions(work: Work, regionId: number): Promise<GroundDivision[]> {
  const regions = await trialRegions(work)
  if (!regions.some(({ id }) => id === regionId)) throw new DomainException('E_TRIAL_REGION')
  if (regionId !== work.tenant.id) {
    return TenantScope.leave(() => asTenant(regionId, () => divisions(null)))
  }
  const reach = ['tariffs.edit', 'visas.reference'] as const
  return divisions(reach.flatMap((right) => work.divisionIdsWith(right)))
}

function divisions(ids: readonly number[] | null): Promise<GroundDivision[]> {
  return rows<GroundDivision>(
    `select id, kind, name_uz as "nameUz", name_cyrl as "nameCyrl", name_ru as "nameRu",
            length(path) - length(replace(path, '.', '')) as depth
       from divisions
      where tenant_id = :tenant and (:ids::int[] is null or id = any(:ids)) order by path`,
    { ids }
  )
}
