import { asActor, currentActor } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { asTenant } from '#shared/tenancy/as_tenant'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import User from '#administration/models/user'
import { audit } from '#administration/actions/audit'
import { inviteUser } from '#administration/actions/invite_user'
import { platformRows } from '#administration/queries/platform_rows'
import { ofTheCentre } from '#administration/rules/of_the_centre'

/**
 * A one-time link for the first administrator of a region, until he has signed in for the first time.
 * It is shown once; both logs say that it was given.
 *
 * @throws E_TENANT_UNKNOWN where nobody waits for a link
 */
export async function inviteAdministrator(tenantId: number): Promise<string> {
  const [opening] = await platformRows<{ login: string }>(
    `select lower(template -> 'administrator' ->> 'login') as login from platform.tenant_openings
      where tenant_id = :tenantId and finished_at is not null`,
    { tenantId }
  )
  if (!opening) throw new DomainException('E_TENANT_UNKNOWN', {}, 404)
  await audit({
    action: 'tenant.administrator_invited',
    subject: { kind: 'tenant', id: String(tenantId) },
    after: { login: opening.login },
  })
  const actor = ofTheCentre(currentActor())
  return TenantScope.leave(() =>
    asTenant(tenantId, () => asActor(actor, () => linkFor(opening.login)))
  )
}

async function linkFor(login: string): Promise<string> {
  const user = await User.findBy('login', login)
  if (!user || user.lastSignInAt) throw new DomainException('E_TENANT_UNKNOWN', {}, 404)
  return (await inviteUser(user)).link
}
