import { clock } from '#shared/clock'
import type { IsoDate } from '#shared/kernel/calendar'
import { searchKey } from '#shared/kernel/text/search_key'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { takeStreetName } from '#reference/actions/take_street_name'
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
 * Gives a street a new name from a day on. A day to come only plans it: the street takes the name
 * when the day comes, and until then the plan may be replaced by another. The old name goes on being
 * found, and every account of the street is told its new address.
 *
 * @throws E_STREET_RENAME_BEFORE when the present name is from that day or later
 */
export async function renameStreet(street: Street, renaming: Renaming): Promise<Street> {
  const { nameUz, nameCyrl, nameRu, validFrom, act, reason } = renaming
  const { present, planned } = await namesOf(street.id)
  if (present.validFrom >= validFrom) {
    throw new DomainException('E_STREET_RENAME_BEFORE', { on: present.validFrom })
  }
  const names = { nameUz, nameCyrl, nameRu, searchKey: searchKey(`${nameUz} ${nameRu}`) }
  const facts = { ...names, validFrom, act, reason }
  await makeRoom(present, { validFrom, planned })
  const name = planned
    ? await planned.merge(facts).save()
    : await StreetName.create({ ...facts, streetId: street.id })
  if (validFrom <= clock.today()) {
    await takeStreetName(street, name)
    return street
  }
  await audit({
    action: 'street.rename_planned',
    subject: { kind: 'street', id: street.id },
    reason,
    before: { nameUz: street.nameUz, nameCyrl: street.nameCyrl, nameRu: street.nameRu },
    after: { nameUz, nameCyrl, nameRu, validFrom, act },
  })
  return street
}

/** The name of today, and one that is only planned. */
async function namesOf(streetId: string) {
  const [last, former] = await StreetName.query()
    .where('street_id', streetId)
    .orderBy('valid_from', 'desc')
    .limit(2)
    .forUpdate()
  const isPlanned = last!.validFrom > clock.today() && former !== undefined
  return isPlanned ? { present: former, planned: last! } : { present: last!, planned: null }
}

type Room = { validFrom: IsoDate; planned: StreetName | null }

/** Days of names never overlap, at no moment: the one that shrinks goes first. */
async function makeRoom(present: StreetName, { validFrom, planned }: Room) {
  if (planned && planned.validFrom < validFrom) await planned.merge({ validFrom }).save()
  await present.merge({ validTo: validFrom }).save()
}
