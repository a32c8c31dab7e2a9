import { searchKey } from '#shared/kernel/text/search_key'
import Street from '#reference/models/street'

type NewStreet = {
  divisionId: number
  kind?: 'street' | 'mahalla' | 'village'
  nameUz: string
  nameCyrl: string
  nameRu: string
}

export function openStreet(fields: NewStreet): Promise<Street> {
  return Street.create({ kind: 'street', ...fields, searchKey: searchKey(fields.nameUz) })
}
