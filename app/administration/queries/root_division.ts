import { one } from '#shared/database/sql'

/** The division that stands above all others: the region itself. */
export async function rootDivision(): Promise<number> {
  const root = await one<{ id: number }>(
    `select id from divisions where tenant_id = :tenant and parent_id is null order by id limit 1`
  )
  return root!.id
}
