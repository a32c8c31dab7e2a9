import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'

export type Desk = { id: number; divisionId: number; title: string }

/**
 * A cash desk in use, locked: two people neither open it twice nor move its drawer at once.
 *
 * @throws E_DESK_UNKNOWN · E_DESK_CLOSED
 */
export async function lockDesk(id: number): Promise<Desk> {
  const row = await one<Desk & { isClosed: boolean }>(
    `select id, division_id as "divisionId", title, closed_on is not null as "isClosed"
       from cash_desks where tenant_id = :tenant and id = :id for update`,
    { id }
  )
  if (!row) throw new DomainException('E_DESK_UNKNOWN', {}, 404)
  const { isClosed, ...desk } = row
  if (isClosed) throw new DomainException('E_DESK_CLOSED', { title: desk.title })
  return desk
}
