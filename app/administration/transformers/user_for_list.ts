import { nameIn } from '#administration/names'
import type { ListedUser } from '#administration/queries/list_users'

/** A line of the list of users. */
export function userForList(user: ListedUser, locale: string) {
  const { home, roles, lastSignInAt, ...facts } = user
  return {
    ...facts,
    home: nameIn(locale, home),
    roles: roles.map((role) => nameIn(locale, role)).join(', '),
    lastSignInAt: lastSignInAt?.toISOString() ?? null,
  }
}
