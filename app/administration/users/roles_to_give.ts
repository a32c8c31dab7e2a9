import type { ListedRole } from '#administration/queries/list_roles'
import { rightsAt } from '#administration/rules/rights_at'
import { rightsMissing } from '#administration/rules/rights_missing'
import type { Granter } from '#administration/users/granter'

type Place = { path: string }

/** The open roles of which a person holds every right at a place: those that he can give there. */
export function rolesToGive(roles: readonly ListedRole[], { grants }: Granter, { path }: Place) {
  const held = rightsAt(grants, path)
  return roles.filter(
    ({ closedOn, rights }) => !closedOn && rightsMissing(rights, held).length === 0
  )
}
