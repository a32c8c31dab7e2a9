import { audit } from '#administration/actions/audit'
import Building from '#reference/models/building'

type NewBuilding = {
  streetId: string
  number: string
  cadastre?: string | null
  flats?: number | null
  electricStove?: boolean
  gasified?: boolean | null
}

/** The house of a street with this number, added when it is not there yet. */
export async function openBuilding({ streetId, number, ...facts }: NewBuilding): Promise<Building> {
  const known = await Building.query().where({ streetId, number }).whereNull('valid_to').first()
  if (known) return known
  const building = await Building.create({ streetId, number, ...facts })
  await audit({
    action: 'building.opened',
    subject: { kind: 'building', id: building.id },
    after: { streetId, number, ...facts },
  })
  return building
}
