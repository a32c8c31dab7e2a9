import { one } from '#shared/database/sql'
import { installed } from '#shared/adapters/installed'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import type { Outbound } from '#payments/gateway/ask_outbound'
import { settingsOf, valuesOf } from '#shared/adapters/channel_settings'

export type OutboundChannel = {
  id: number
  code: string
  status: 'enabled' | 'disabled'
  settings: Record<string, unknown>
  adapter: string
  /** The channel whose references the provider's payments bear. */
  paidThroughId: number
  paidThroughCode: string
}

/** A channel through which payments are asked for, by its code or its id; null when there is none. */
export function outboundChannel(which: { code: string } | { id: number }) {
  const { code, id } = { code: null, id: null, ...which }
  return one<OutboundChannel>(
    `select c.id, c.code, c.status, c.settings, c.adapter, through.id as "paidThroughId",
            through.code as "paidThroughCode"
       from payment_channels c
       join payment_channels through
         on through.tenant_id = :tenant and through.id = coalesce(c.paid_through_id, c.id)
      where c.tenant_id = :tenant and (c.code = :code or c.id = :id)`,
    { code, id }
  )
}

/** Its adapter with all that it needs to be asked; null when the adapter is not installed. */
export async function outboundOf(
  channel: Pick<OutboundChannel, 'code' | 'adapter' | 'settings'>
): Promise<Outbound | null> {
  const adapter = await installed('outbound', channel.adapter)
  if (!adapter) return null
  const settings = settingsOf(valuesOf(channel, adapter.manifest), adapter.manifest)
  return { adapter, settings, owner: `${TenantScope.require().tenantId}:${channel.code}` }
}
