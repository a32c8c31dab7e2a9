import Building from '#reference/models/building'
import Street from '#reference/models/street'

/** A street of these divisions with its names, houses, and the streets that went into it; or null. */
export async function streetCard(id: string, divisionIds: number[]) {
  const street = await Street.query()
    .where('id', id)
    .whereIn('division_id', divisionIds)
    .preload('names', (names) => void names.orderBy('valid_from', 'desc'))
    .first()
  if (!street) return null
  const related = [street.mahallaId, street.mergedInto].filter((one) => one !== null)
  const others = await Street.query().where(
    (either) => void either.whereIn('id', related).orWhere('merged_into', id)
  )
  const buildings = await Building.query()
    .where('street_id', id)
    .orderByRaw(`valid_to is not null, (substring(number from '^\\d+'))::bigint nulls last, number`)
  return { street, others, buildings }
}
