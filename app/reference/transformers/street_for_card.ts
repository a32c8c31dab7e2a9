import { nameIn } from '#administration/names'
import type { streetCard } from '#reference/queries/street_card'

type Card = NonNullable<Awaited<ReturnType<typeof streetCard>>>

export function streetForCard({ street, others, buildings }: Card, locale: string) {
  const { id, kind, divisionId, nameUz, nameCyrl, nameRu, validFrom, validTo, mergedInto } = street
  const linked = (wanted: string | null) => {
    const found = others.find((other) => other.id === wanted)
    return found ? { id: found.id, name: nameIn(locale, found) } : null
  }
  return {
    id,
    kind,
    divisionId,
    name: nameIn(locale, street),
    nameUz,
    nameCyrl,
    nameRu,
    validFrom,
    validTo,
    mahalla: linked(street.mahallaId),
    mergedInto: linked(mergedInto),
    merged: others
      .filter((other) => other.mergedInto === id)
      .map((other) => ({ id: other.id, name: nameIn(locale, other) })),
    names: street.names.map((name) => ({
      id: name.id,
      name: nameIn(locale, name),
      from: name.validFrom,
      to: name.validTo,
      act: name.act,
    })),
    buildings: buildings.map((one) => ({
      id: one.id,
      number: one.number,
      cadastre: one.cadastre,
      flats: one.flats,
      electricStove: one.electricStove,
      gasified: one.gasified,
      validTo: one.validTo,
    })),
  }
}
