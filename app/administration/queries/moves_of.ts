import { rows } from '#shared/database/sql'
import type { MoveKind } from '#administration/divisions/move'

export type CardMove = {
  id: string
  kind: MoveKind
  fromOn: string
  state: 'planned' | 'done' | 'cancelled'
  act: string
  reason: string
  targetId: number | null
  formerParentId: number | null
  accountsMoved: number | null
  lastError: string | null
  /** This one, or one that it took in. */
  divisionId: number
}

/** Changes of a division and mergers into it, newest first. */
export function movesOf(divisionId: number): Promise<CardMove[]> {
  return rows<CardMove>(
    `select id::text, division_id as "divisionId", kind, from_on as "fromOn", state, act, reason,
            target_id as "targetId", former_parent_id as "formerParentId",
            accounts_moved as "accountsMoved", last_error as "lastError"
       from division_moves
      where tenant_id = :tenant
        and (division_id = :divisionId or (kind = 'merge' and target_id = :divisionId))
      order by from_on desc, division_moves.id desc limit 100`,
    { divisionId }
  )
}
