import { clock } from '#shared/clock'
import { rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { takeStreetName } from '#reference/actions/take_street_name'
import Street from '#reference/models/street'
import StreetName from '#reference/models/street_name'

/** Streets take the names that were planned for a day that has come. Answers how many did. */
export async function takeDueNames(tenantId: number): Promise<number> {
  const due = await asTenant(tenantId, dueNames)
  let taken = 0
  for (const { id } of due) taken += await asTenant(tenantId, () => take(id))
  return taken
}

/** A plan was recorded before its day; a name given afterwards was taken at once. */
function dueNames() {
  return rows<{ id: string }>(
    `select n.id from street_names n
       join streets s on s.tenant_id = :tenant and s.id = n.street_id
      where n.tenant_id = :tenant and n.valid_to is null and n.valid_from <= :today
        and s.valid_to is null
        and (s.name_uz, s.name_cyrl, s.name_ru) is distinct from (n.name_uz, n.name_cyrl, n.name_ru)
      order by n.id limit 500`,
    { today: clock.today() }
  )
}

async function take(id: string): Promise<number> {
  const name = await StreetName.query().where('id', id).whereNull('valid_to').forUpdate().first()
  if (!name || name.validFrom > clock.today()) return 0
  const street = await Street.query().where('id', name.streetId).forUpdate().firstOrFail()
  if (street.nameUz === name.nameUz && street.nameCyrl === name.nameCyrl) {
    if (street.nameRu === name.nameRu) return 0
  }
  await takeStreetName(street, name)
  return 1
}
