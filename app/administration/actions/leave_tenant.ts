import { clock } from '#shared/clock'
import { asActor } from '#shared/http/actor'
import { asTenant } from '#shared/tenancy/as_tenant'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import { audit } from '#administration/actions/audit'
import { platformRows } from '#administration/queries/platform_rows'
import { ofTheCentre } from '#administration/rules/of_the_centre'
import type { Entry } from '#administration/tenants/entry'

/** Ends an entry and says so in the region's own log. An entry ends once, whoever notices first. */
export async function leaveTenant(entry: Entry, ending: 'left' | 'expired'): Promise<void> {
  const [ended] = await platformRows<{ id: string }>(
    `update platform.entries set left_at = :now::timestamptz, ending = :ending
      where id = :id::bigint and left_at is null returning id`,
    { id: entry.id, ending, now: clock.now().toISO() }
  )
  if (!ended) return
  const actor = ofTheCentre({ kind: 'user' as const, id: entry.userId, name: entry.userName })
  await TenantScope.leave(() =>
    asTenant(entry.tenantId, () =>
      asActor(actor, () =>
        audit({
          action: ending === 'left' ? 'tenant.left' : 'tenant.entry_expired',
          subject: { kind: 'entry', id: entry.id },
          reason: entry.reason,
        })
      )
    )
  )
}
