import { CENTRE_RIGHTS, RIGHTS, type Right } from '#administration/rights'
import type { Tenant } from '#administration/tenant'

/** The rights that a role of the tenant can hold: a region's never holds those of the centre. */
export function rightsOffered({ kind }: Pick<Tenant, 'kind'>): readonly Right[] {
  return kind === 'centre' ? [...RIGHTS, ...CENTRE_RIGHTS] : RIGHTS
}
