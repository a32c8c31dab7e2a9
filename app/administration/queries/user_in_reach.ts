import { errors } from '@adonisjs/core/http'
import { one } from '#shared/database/sql'
import User from '#administration/models/user'

/** A person who lives in the divisions or holds, or held, something there; else there is no such (404). */
export async function userInReach(id: string, divisionIds: readonly number[]): Promise<User> {
  const found = await one(
    `select 1 from users u where u.tenant_id = :tenant and u.id = :id
        and (u.division_id = any(:divisionIds::int[]) or exists (
          select 1 from grants g where g.tenant_id = :tenant and g.user_id = u.id
             and g.division_id = any(:divisionIds::int[])))`,
    { id, divisionIds }
  )
  if (!found) throw new errors.E_ROUTE_NOT_FOUND(['', ''])
  const user = await User.findOrFail(id)
  await user.load('division')
  return user
}
