import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'

const OWNERS = {
  supply_links: 'main_point_id',
  boundary_equipment: 'service_point_id',
} as const

type Asked = { table: keyof typeof OWNERS; id: string; divisionIds: number[] }

/** The account that a link or a piece of equipment belongs to; another division's is not found. */
export async function reachOfSupply({ table, id, divisionIds }: Asked): Promise<string> {
  const found = await one<{ accountId: string }>(
    `select a.id as "accountId" from ${table} t
       join service_points s on s.tenant_id = :tenant and s.id = t.${OWNERS[table]}
       join personal_accounts a on a.tenant_id = :tenant and a.id = s.account_id
      where t.tenant_id = :tenant and t.id = :id and a.division_id = any(:divisionIds)`,
    { id, divisionIds }
  )
  if (!found) throw new DomainException('E_HTTP_404', {}, 404)
  return found.accountId
}
