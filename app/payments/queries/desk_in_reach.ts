import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'

/**
 * A cash desk of divisions where its reader may act; answers its id.
 *
 * @throws E_DESK_UNKNOWN
 */
export async function deskInReach(id: string, divisionIds: readonly number[]): Promise<number> {
  const desk = await one<{ id: number }>(
    `select id from cash_desks
      where tenant_id = :tenant and id = :id and division_id = any(:divisionIds)`,
    { id, divisionIds }
  )
  if (!desk) throw new DomainException('E_DESK_UNKNOWN', {}, 404)
  return desk.id
}
