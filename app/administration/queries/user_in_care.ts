import { errors } from '@adonisjs/core/http'
import User from '#administration/models/user'
import { grantsHeld } from '#administration/queries/grants_held'
import type { Work } from '#administration/work'

/**
 * A colleague whose sign-in the person in work may look after: he edits users everywhere that the
 * colleague lives or holds a grant, so nobody comes into more than he cares for. Else there is no such
 * person (404).
 */
export async function userInCare({ divisionIdsWith }: Work, id: unknown): Promise<User> {
  const user = /^\d{1,18}$/.test(String(id)) ? await User.find(String(id)) : null
  const reach = new Set(divisionIdsWith('users.edit'))
  const places = user ? [user.divisionId, ...(await placesOf(user.id))] : []
  if (!user || places.some((place) => !reach.has(place))) {
    throw new errors.E_ROUTE_NOT_FOUND(['', ''])
  }
  return user
}

async function placesOf(userId: string) {
  const grants = await grantsHeld(userId)
  return grants.map(({ divisionId }) => divisionId)
}
