import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'

type NewDesk = { divisionId: number; title: string }

/**
 * Sets a cash desk up in a division; answers its id.
 *
 * @throws E_DESK_EXISTS when an open one of the division is called the same
 */
export async function openDesk({ divisionId, title }: NewDesk): Promise<number> {
  const desk = await one<{ id: number }>(
    `insert into cash_desks (tenant_id, division_id, title, opened_by, opened_at)
     values (:tenant, :divisionId, :title, :by, :at)
     on conflict (tenant_id, division_id, title) where closed_on is null do nothing returning id`,
    { divisionId, title, by: actorText(), at: clock.now().toISO() }
  )
  if (!desk) throw new DomainException('E_DESK_EXISTS', { title })
  await audit({
    action: 'cash_desk.opened',
    subject: { kind: 'cash_desk', id: String(desk.id) },
    after: { title, divisionId },
  })
  return desk.id
}
