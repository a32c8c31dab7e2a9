import { one } from '#shared/database/sql'

/**
 * What lies in the drawer of a desk between two shifts: what the last one left, and what came and
 * went since.
 */
export async function deskDrawer(deskId: number): Promise<bigint> {
  const row = await one<{ minor: string }>(
    `with last as (
       select left_minor, closed_at from cashier_shifts
        where tenant_id = :tenant and desk_id = :deskId and status = 'closed'
        order by id desc limit 1
     )
     select (coalesce((select left_minor from last), 0) + coalesce(sum(d.amount_minor), 0))::text
            as minor
       from drawer_documents d
      where d.tenant_id = :tenant and d.desk_id = :deskId and d.shift_id is null
        and d.recorded_at >= coalesce((select closed_at from last), '-infinity')`,
    { deskId }
  )
  return BigInt(row!.minor)
}
