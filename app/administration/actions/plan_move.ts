import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { makeMove } from '#administration/actions/make_move'
import { refuseMove } from '#administration/actions/refuse_move'
import type { Move } from '#administration/divisions/move'

type NewMove = Omit<Move, 'id'>

/**
 * Plans a change of the tree; one that is due today is made at once. Answers its id.
 *
 * @throws E_MOVE_TOO_EARLY before the first of this month · E_MOVE_PLANNED when one waits already ·
 *   what `refuseMove` and `makeMove` throw
 */
export async function planMove(move: NewMove): Promise<string> {
  if (move.fromOn < clock.period()) throw new DomainException('E_MOVE_TOO_EARLY')
  await refuseMove(move)
  const id = await store(move)
  if (id === null) throw new DomainException('E_MOVE_PLANNED', {}, 409)
  await audit({
    action: `division.${move.kind}_planned`,
    subject: { kind: 'division', id: String(move.divisionId) },
    reason: move.reason,
    after: { moveId: id, from: move.fromOn, target: move.targetId, act: move.act },
  })
  if (move.fromOn <= clock.today()) await makeMove(id)
  return id
}

async function store(move: NewMove): Promise<string | null> {
  const row = await one<{ id: string }>(
    `insert into division_moves
       (tenant_id, division_id, kind, from_on, target_id, act, reason, asked_by, due_at)
     values (:tenant, :divisionId, :kind, :fromOn, :targetId, :act, :reason, :askedBy,
             (:fromOn::date::timestamp at time zone 'Asia/Tashkent'))
     on conflict (tenant_id, division_id) where state = 'planned' do nothing
     returning id`,
    { ...move, askedBy: actorText() }
  )
  return row?.id ?? null
}
