import { DomainException } from '#shared/http/domain_exception'
import { rightsAt } from '#administration/rules/rights_at'
import type { Granter } from '#administration/users/granter'
import { rootPath } from '#administration/users/root_path'
import type { Right } from '#administration/rights'

/** A role holds in the whole tenant: who changes it must have that right there. Answers what he holds. */
export async function assertEditsRoles({ grants }: Granter): Promise<Right[]> {
  const held = rightsAt(grants, await rootPath())
  if (!held.includes('roles.edit')) throw new DomainException('E_DIVISION_OUT_OF_REACH', {}, 403)
  return held
}
