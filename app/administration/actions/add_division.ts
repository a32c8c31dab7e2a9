import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import Division from '#administration/models/division'
import { audit } from '#administration/actions/audit'
import { openDivision } from '#administration/actions/open_division'
import { mayStandUnder } from '#administration/rules/may_stand_under'

type NewDivision = {
  parentId: number
  kind: 'region' | 'district' | 'section' | 'route'
  code: string
  nameUz: string
  nameCyrl: string
  nameRu: string
}

/**
 * A new part of the company, last among those beside it.
 *
 * @throws E_DIVISION_UNKNOWN · E_DIVISION_CLOSED · E_MOVE_WRONG_KIND · E_DIVISION_CODE_TAKEN
 */
export async function addDivision(fields: NewDivision): Promise<Division> {
  const parent = await Division.find(fields.parentId)
  if (!parent) throw new DomainException('E_DIVISION_UNKNOWN', {}, 404)
  if (parent.closedOn) throw new DomainException('E_DIVISION_CLOSED')
  if (!mayStandUnder(fields.kind, parent.kind)) throw new DomainException('E_MOVE_WRONG_KIND')
  if (await Division.findBy('code', fields.code)) throw new DomainException('E_DIVISION_CODE_TAKEN')
  const last = await one<{ position: number }>(
    `select coalesce(max(position), 0) + 1 as position from divisions
      where tenant_id = :tenant and parent_id = :parentId`,
    { parentId: parent.id }
  )
  const division = await openDivision(fields)
  await division.merge({ position: last!.position, openedOn: clock.today() }).save()
  await audit({
    action: 'division.opened',
    subject: { kind: 'division', id: String(division.id) },
    after: fields,
  })
  return division
}
