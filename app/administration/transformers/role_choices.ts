import type Division from '#administration/models/division'
import { nameIn } from '#administration/names'
import type { ListedRole } from '#administration/queries/list_roles'
import { rolesToGive } from '#administration/users/roles_to_give'
import type { Granter } from '#administration/users/granter'

/** The roles that the person in work can give, by the division where he can give them. */
export function roleChoices(
  roles: readonly ListedRole[],
  granter: Granter,
  { divisions, locale }: { divisions: readonly Division[]; locale: string }
) {
  const reach = granter.divisionIdsWith('users.edit')
  const places = divisions.filter(({ id }) => reach.includes(id))
  return Object.fromEntries(
    places.map((division) => [
      division.id,
      rolesToGive(roles, granter, division).map((role) => ({
        value: String(role.id),
        label: nameIn(locale, role),
        detail: role.note,
      })),
    ])
  )
}
