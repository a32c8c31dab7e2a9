import { clock } from '#shared/clock'
import { announce } from '#shared/events/announce'
import type { IsoDate } from '#shared/kernel/calendar'
import { searchKey } from '#shared/kernel/text/search_key'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import type Street from '#reference/models/street'
import StreetName from '#reference/models/street_name'

type Renaming = {
  nameUz: string
  nameCyrl: string
  nameRu: string
  validFrom: IsoDate
  act: string
  reason: string
}

/**
 * Gives a street a new name from a day that has come. The old name goes on being found, and every
 * account of the street is told its new address.
 *
 * @throws E_STREET_RENAME_IN_FUTURE · E_STREET_RENAME_BEFORE when it was named later than that day
 */
export async function renameStreet(street: Street, renaming: Renaming): Promise<Street> {
  const { nameUz, nameCyrl, nameRu, validFrom, act, reason } = renaming
  if (validFrom > clock.today()) throw new DomainException('E_STREET_RENAME_IN_FUTURE')
  const last = await StreetName.query()
    .where('street_id', street.id)
    .whereNull('valid_to')
    .forUpdate()
    .firstOrFail()
  if (last.validFrom >= validFrom) {
    throw new DomainException('E_STREET_RENAME_BEFORE', { on: last.validFrom })
  }
  const names = { nameUz, nameCyrl, nameRu, searchKey: searchKey(`${nameUz} ${nameRu}`) }
  const before = { nameUz: street.nameUz, nameCyrl: street.nameCyrl, nameRu: street.nameRu }
  await last.merge({ validTo: validFrom }).save()
  await StreetName.create({ ...names, streetId: street.id, validFrom, act, reason })
  await street.merge(names).save()
  await audit({
    action: 'street.renamed',
    subject: { kind: 'street', id: street.id },
    reason,
    before,
    after: { nameUz, nameCyrl, nameRu, validFrom, act },
  })
  await announce('reference.street_changed', { streetId: street.id })
  return street
}
