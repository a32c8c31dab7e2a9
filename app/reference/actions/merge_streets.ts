import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { announce } from '#shared/events/announce'
import type { IsoDate } from '#shared/kernel/calendar'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import type Street from '#reference/models/street'

type Merging = { on: IsoDate; act: string; reason: string }

/**
 * One street becomes part of another: its houses go over, a house whose number is there already
 * becomes that house, and its names lead to the other street from now on.
 *
 * @throws E_STREET_MERGE when they are one street, of different districts, or one has ended ·
 *   E_STREET_RENAME_IN_FUTURE
 */
export async function mergeStreets(from: Street, into: Street, { on, act, reason }: Merging) {
  const isOver = from.validTo !== null || into.validTo !== null
  if (from.id === into.id || from.divisionId !== into.divisionId || isOver) {
    throw new DomainException('E_STREET_MERGE')
  }
  if (on > clock.today()) throw new DomainException('E_STREET_RENAME_IN_FUTURE')
  await affect(JOIN_HOUSES, { from: from.id, into: into.id, on })
  await affect(MOVE_HOUSES, { from: from.id, into: into.id })
  await from.merge({ validTo: on, mergedInto: into.id }).save()
  await audit({
    action: 'street.merged',
    subject: { kind: 'street', id: from.id },
    reason,
    before: { nameUz: from.nameUz },
    after: { into: into.id, intoName: into.nameUz, on, act },
  })
  await announce('reference.street_changed', { streetId: from.id, intoId: into.id })
}

const JOIN_HOUSES = `
  update buildings b set merged_into = o.id, valid_to = greatest(:on::date, b.valid_from + 1)
    from buildings o
   where b.tenant_id = :tenant and b.street_id = :from and b.valid_to is null
     and o.tenant_id = :tenant and o.street_id = :into and o.valid_to is null
     and o.number = b.number`

const MOVE_HOUSES = `
  update buildings set street_id = :into
   where tenant_id = :tenant and street_id = :from and valid_to is null`
