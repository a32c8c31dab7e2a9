import { errors } from '@adonisjs/core/http'
import Grant from '#administration/models/grant'
import { userInReach } from '#administration/queries/user_in_reach'

/** A grant at one of the divisions, or of a person there; else there is no such (404). */
export async function grantInReach(id: string, divisionIds: readonly number[]): Promise<Grant> {
  const grant = await Grant.find(id)
  if (!grant) throw new errors.E_ROUTE_NOT_FOUND(['', ''])
  if (grant.divisionId === null) await userInReach(grant.userId!, divisionIds)
  else if (!divisionIds.includes(grant.divisionId)) throw new errors.E_ROUTE_NOT_FOUND(['', ''])
  return grant
}
