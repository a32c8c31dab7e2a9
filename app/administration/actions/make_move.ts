import { affect, one } from '#shared/database/sql'
import { announce } from '#shared/events/announce'
import { DomainException } from '#shared/http/domain_exception'
import Division from '#administration/models/division'
import { audit } from '#administration/actions/audit'
import { holdTree } from '#administration/actions/hold_tree'
import { mergeDivision } from '#administration/actions/merge_division'
import { refuseMove } from '#administration/actions/refuse_move'
import { standUnder } from '#administration/actions/stand_under'
import { divisionsUnder } from '#administration/queries/divisions_under'
import type { Move } from '#administration/divisions/move'

/**
 * Makes a planned move, whole or not at all: the tree stands still meanwhile, and what no longer fits
 * is refused with the words it would be refused with today.
 *
 * @throws E_MOVE_DONE when it is not planned any more · E_RUN_IN_WORK · what `refuseMove` throws
 */
export async function makeMove(moveId: string): Promise<void> {
  const move = await lock(moveId)
  await holdTree(await touched(move))
  await refuseMove(move)
  const division = await Division.findOrFail(move.divisionId)
  const before = { parentId: division.parentId, closedOn: division.closedOn }
  const accounts = await change(division, move)
  await finish(move, { formerParentId: before.parentId, accounts })
  await audit({
    action: `division.${PAST[move.kind]}`,
    subject: { kind: 'division', id: String(division.id) },
    reason: move.reason,
    before,
    after: { target: move.targetId, from: move.fromOn, act: move.act, accounts },
  })
  await announce('divisions.moved', { moveId, divisionId: division.id })
}

const PAST = { parent: 'moved', merge: 'merged', close: 'closed', reopen: 'reopened' } as const

async function lock(moveId: string): Promise<Move> {
  const move = await one<Move>(
    `select id, division_id as "divisionId", kind, from_on as "fromOn", target_id as "targetId",
            act, reason
       from division_moves
      where tenant_id = :tenant and id = :moveId and state = 'planned' for update`,
    { moveId }
  )
  if (!move) throw new DomainException('E_MOVE_DONE', {}, 409)
  return move
}

async function touched({ divisionId, targetId }: Move): Promise<number[]> {
  const under = await divisionsUnder(divisionId)
  return targetId === null ? under : [...under, targetId]
}

async function change(division: Division, { id, kind, targetId, fromOn }: Move) {
  if (kind === 'parent') await standUnder(division, await Division.findOrFail(targetId))
  if (kind === 'close') await closeFrom(division, fromOn)
  if (kind === 'reopen') await division.merge({ closedOn: null }).save()
  if (kind !== 'merge') return null
  const into = await Division.findOrFail(targetId)
  return mergeDivision({ division, into, on: fromOn, moveId: id })
}

/** With everything under it: a closed division has no living parts. */
async function closeFrom(division: Division, on: string) {
  await affect(
    `update divisions set closed_on = :on
      where tenant_id = :tenant and closed_on is null
        and path >= :path and path < left(:path, -1) || '/'`,
    { on, path: division.path }
  )
}

type Outcome = { formerParentId: number | null; accounts: number | null }

function finish({ id }: Move, { formerParentId, accounts }: Outcome) {
  return affect(
    `update division_moves
        set state = 'done', done_at = clock_timestamp(), former_parent_id = :formerParentId,
            accounts_moved = :accounts, last_error = null
      where tenant_id = :tenant and id = :id`,
    { id, formerParentId, accounts }
  )
}
