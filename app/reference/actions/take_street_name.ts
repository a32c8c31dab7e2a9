import { announce } from '#shared/events/announce'
import { audit } from '#administration/actions/audit'
import type Street from '#reference/models/street'
import type StreetName from '#reference/models/street_name'

/** The street is called so from now on; its accounts follow by the announcement. */
export async function takeStreetName(street: Street, name: StreetName): Promise<void> {
  const { nameUz, nameCyrl, nameRu, validFrom, act, reason } = name
  const before = { nameUz: street.nameUz, nameCyrl: street.nameCyrl, nameRu: street.nameRu }
  await street.merge({ nameUz, nameCyrl, nameRu, searchKey: name.searchKey }).save()
  await audit({
    action: 'street.renamed',
    subject: { kind: 'street', id: street.id },
    reason: reason ?? undefined,
    before,
    after: { nameUz, nameCyrl, nameRu, validFrom, act },
  })
  await announce('reference.street_changed', { streetId: street.id })
}
