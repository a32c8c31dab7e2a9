import { DomainException } from '#shared/http/domain_exception'
import Division from '#administration/models/division'

/** One division in reach. @throws E_DIVISION_UNKNOWN */
export async function divisionInReach(id: string, divisionIds: readonly number[]) {
  const division = divisionIds.includes(Number(id)) ? await Division.find(Number(id)) : null
  if (!division) throw new DomainException('E_DIVISION_UNKNOWN', {}, 404)
  return division
}
