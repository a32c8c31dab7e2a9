import Role from '#administration/models/role'
import { CENTRE_ROLES } from '#administration/centre_role_templates'
import { REGION_ROLES } from '#administration/role_templates'

/**
 * Gives a tenant the roles of its kind that it does not have yet, and answers all of them. What the
 * tenant has made of a role since is its own and stays.
 */
export async function receiveRoles(kind: 'region' | 'centre' = 'region'): Promise<Role[]> {
  const templates = kind === 'centre' ? CENTRE_ROLES : REGION_ROLES
  return Role.fetchOrCreateMany(
    'code',
    templates.map((template) => ({ ...template, rights: [...template.rights] }))
  )
}
