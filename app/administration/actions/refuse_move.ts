import { DomainException } from '#shared/http/domain_exception'
import Division from '#administration/models/division'
import { divisionsUnder } from '#administration/queries/divisions_under'
import { livingInDivisions } from '#administration/queries/living_in_divisions'
import { mayStandUnder } from '#administration/rules/may_stand_under'
import type { Move } from '#administration/divisions/move'

type Asked = Pick<Move, 'divisionId' | 'kind' | 'targetId'>

/**
 * Whether the tree of now allows a move; asked when it is planned and again when it is made.
 *
 * @throws E_DIVISION_UNKNOWN · E_DIVISION_IS_ROOT · E_DIVISION_CLOSED · E_DIVISION_OPEN ·
 *   E_MOVE_INTO_ITSELF · E_MOVE_WRONG_KIND · E_DIVISION_LIVES
 */
export async function refuseMove({ divisionId, kind, targetId }: Asked): Promise<void> {
  const division = await known(divisionId)
  if (division.parentId === null) throw new DomainException('E_DIVISION_IS_ROOT')
  if (kind === 'reopen') return refuseReopening(division)
  if (division.closedOn) throw new DomainException('E_DIVISION_CLOSED')
  if (kind === 'close') return refuseClosing(division)
  const target = await known(targetId)
  if (target.closedOn) throw new DomainException('E_DIVISION_CLOSED')
  if (division.holds(target)) throw new DomainException('E_MOVE_INTO_ITSELF')
  if (!fits(division, target, kind)) throw new DomainException('E_MOVE_WRONG_KIND')
}

/** Under a wider one; merged only with one of its own kind. */
function fits(division: Division, target: Division, kind: string): boolean {
  if (kind === 'merge') return division.kind === target.kind
  return division.parentId !== target.id && mayStandUnder(division.kind, target.kind)
}

async function known(id: number | null): Promise<Division> {
  const division = id === null ? null : await Division.find(id)
  if (!division) throw new DomainException('E_DIVISION_UNKNOWN', {}, 404)
  return division
}

async function refuseClosing(division: Division) {
  const living = await livingInDivisions(await divisionsUnder(division.id))
  if (living > 0) throw new DomainException('E_DIVISION_LIVES', { n: living })
}

async function refuseReopening(division: Division) {
  if (!division.closedOn || division.mergedIntoId) throw new DomainException('E_DIVISION_OPEN')
  const parent = await known(division.parentId)
  if (parent.closedOn) throw new DomainException('E_DIVISION_CLOSED')
}
