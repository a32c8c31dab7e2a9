import { clock } from '#shared/clock'
import { asActor, currentActor } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { asTenant } from '#shared/tenancy/as_tenant'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import { audit } from '#administration/actions/audit'
import { platformRows } from '#administration/queries/platform_rows'
import { settingOn } from '#administration/queries/setting_on'
import { ofTheCentre } from '#administration/rules/of_the_centre'
import type { Right } from '#administration/rights'
import type { Tenant } from '#administration/tenant'

type Asked = { tenant: Tenant; reason: string; minutes: number; rights: readonly Right[] }

/**
 * Break-glass: lets the acting person of the centre into a region, for a reason and a time. Both logs
 * say so before the door opens; when the region's log cannot be written, it stays shut.
 *
 * @throws E_ENTRY_TOO_LONG · E_TENANT_SUSPENDED
 */
export async function enterTenant({ tenant, reason, minutes, rights }: Asked): Promise<string> {
  const most = await settingOn('tenants.entry_minutes')
  if (minutes > most) throw new DomainException('E_ENTRY_TOO_LONG', { minutes: most })
  if (tenant.status !== 'active') throw new DomainException('E_TENANT_SUSPENDED', {}, 409)
  const actor = currentActor()
  const untilAt = clock.now().plus({ minutes }).toISO()
  const facts = { until: untilAt, rights: [...rights] }
  await audit({
    action: 'tenant.entered',
    subject: { kind: 'tenant', id: String(tenant.id) },
    reason,
    after: facts,
  })
  const id = await store({ tenant, reason, rights, untilAt })
  await TenantScope.leave(() =>
    asTenant(tenant.id, () =>
      asActor(ofTheCentre(actor), () =>
        audit({ action: 'tenant.entered', subject: { kind: 'entry', id }, reason, after: facts })
      )
    )
  )
  return id
}

type Entry = Omit<Asked, 'minutes'> & { untilAt: string }

async function store({ tenant, reason, rights, untilAt }: Entry): Promise<string> {
  const { id: userId, name, ip } = currentActor()
  const [row] = await platformRows<{ id: string }>(
    `insert into platform.entries
       (tenant_id, user_id, user_name, reason, rights, ip, entered_at, until_at)
     values (:tenantId, :userId, :name, :reason, :rights, :ip, :now::timestamptz,
             :untilAt::timestamptz)
     returning id`,
    {
      tenantId: tenant.id,
      userId,
      name,
      reason,
      rights: [...rights],
      ip: ip ?? null,
      now: clock.now().toISO(),
      untilAt,
    }
  )
  return String(row!.id)
}
