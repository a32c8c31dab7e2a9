import db from '@adonisjs/lucid/services/db'
import type { Bindings } from '#shared/database/sql'

/**
 * SQL on what belongs to no tenant (`platform.*`), as a role that can read nothing of any tenant.
 * It is a transaction of its own: what it wrote stays when the caller's is rolled back.
 */
export async function platformRows<Row>(
  statement: string,
  bindings: Bindings = {}
): Promise<Row[]> {
  const { rows } = await db
    .connection('platform')
    .rawQuery<{ rows: Row[] }>(statement, bindings as Record<string, string>)
  return rows
}
