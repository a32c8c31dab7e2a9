import { rows } from '#shared/database/sql'

export type ActPoint = { id: string; code: string; resource: string; connectedW: string | null }

/** The points of an account, of which an act may be drawn up. */
export function actPoints(accountId: string): Promise<ActPoint[]> {
  return rows<ActPoint>(
    `select s.id, s.code, c.code as resource, s.connected_w as "connectedW"
       from service_points s
       join resources c on c.tenant_id = :tenant and c.id = s.resource_id
      where s.tenant_id = :tenant and s.account_id = :accountId
      order by s.valid_to is not null, s.id`,
    { accountId }
  )
}
