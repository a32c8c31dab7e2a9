import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import type Building from '#reference/models/building'

type Change = {
  cadastre: string | null
  flats: number | null
  electricStove: boolean
  gasified: boolean | null
  reason: string
}

/** Facts of the whole house: stoves, gas, flats, cadastre number. @throws E_BUILDING_ENDED */
export async function changeBuilding(building: Building, { reason, ...facts }: Change) {
  if (building.validTo !== null) throw new DomainException('E_BUILDING_ENDED')
  const { cadastre, flats, electricStove, gasified } = building
  await building.merge(facts).save()
  await audit({
    action: 'building.changed',
    subject: { kind: 'building', id: building.id },
    reason,
    before: { cadastre, flats, electricStove, gasified },
    after: facts,
  })
}
