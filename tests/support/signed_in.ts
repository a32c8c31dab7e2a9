import { theWorld, type World } from '#tests/support/world'

/** What the session of a signed-in user holds. */
export function signedIn(login = 'operator', region: keyof World = 'samarqand') {
  const { id, users } = theWorld()[region]
  return { tenant_id: id, auth_staff: users[login]! }
}
