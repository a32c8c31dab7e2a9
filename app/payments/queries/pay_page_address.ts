import env from '#start/env'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import { tenantById } from '#administration/queries/tenants'
import { requestChannels } from '#payments/queries/request_channels'

/** The region's page of payment, while some channel of it makes links. */
export async function payPageAddress(): Promise<string | null> {
  const channels = await requestChannels()
  if (!channels.some(({ can }) => can.includes('link'))) return null
  const tenant = await tenantById(TenantScope.require().tenantId)
  return new URL(`/pay/${tenant!.code}`, env.get('APP_URL')).href
}
