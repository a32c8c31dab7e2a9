import { one } from '#shared/database/sql'

/** Path of the division above all others: what is decided for the whole tenant is decided there. */
export async function rootPath(): Promise<string> {
  const root = await one<{ path: string }>(
    `select path from divisions where tenant_id = :tenant and parent_id is null order by id limit 1`
  )
  return root!.path
}
