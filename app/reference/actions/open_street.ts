import { searchKey } from '#shared/kernel/text/search_key'
import type { IsoDate } from '#shared/kernel/calendar'
import { audit } from '#administration/actions/audit'
import Street from '#reference/models/street'
import StreetName from '#reference/models/street_name'

export type StreetKind = 'street' | 'mahalla' | 'village'

type NewStreet = {
  divisionId: number
  kind?: StreetKind
  nameUz: string
  nameCyrl: string
  nameRu: string
  mahallaId?: string | null
  /** Left out: as long as anyone remembers. */
  validFrom?: IsoDate
  act?: string | null
}

const ALWAYS = '2000-01-01'

/** Adds a street, mahalla or village with its first name. */
export async function openStreet({ act, ...fields }: NewStreet): Promise<Street> {
  const { nameUz, nameCyrl, nameRu, validFrom = ALWAYS } = fields
  const names = { nameUz, nameCyrl, nameRu, searchKey: searchKey(`${nameUz} ${nameRu}`) }
  const street = await Street.create({ kind: 'street', ...fields, ...names, validFrom })
  await StreetName.create({ ...names, streetId: street.id, validFrom, act: act ?? null })
  await audit({
    action: 'street.opened',
    subject: { kind: 'street', id: street.id },
    after: {
      kind: street.kind,
      divisionId: street.divisionId,
      nameUz,
      nameCyrl,
      nameRu,
      validFrom,
    },
  })
  return street
}
