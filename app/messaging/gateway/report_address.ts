import { randomBytes, timingSafeEqual } from 'node:crypto'
import env from '#start/env'
import { openSecrets, sealSecret } from '#shared/adapters/channel_secrets'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import { tenantById } from '#administration/queries/tenants'
import { secretsOwner } from '#messaging/gateway/secrets_owner'

type Keyed = { code: string; reportKey: string }

const FIELD = [{ kind: 'secret', name: 'key', about: 'Part of the address of reports' }] as const

/** A fresh key as it is kept: gateways sign nothing, so their address holds a secret. */
export function newReportKey(code: string): string {
  return sealSecret(randomBytes(18).toString('base64url'), ownerOf(code), 'key').sealed
}

/** Where the gateway of a channel reports to. */
export async function reportAddress(channel: Keyed): Promise<string> {
  const region = await tenantById(TenantScope.require().tenantId)
  const base = env.get('APP_URL').replace(/\/$/, '')
  return `${base}/messages/${region!.code}/${channel.code}/${keyOf(channel)}`
}

export function isReportKey(channel: Keyed, given: string): boolean {
  const [kept, came] = [Buffer.from(keyOf(channel)), Buffer.from(given)]
  return kept.length > 0 && kept.length === came.length && timingSafeEqual(kept, came)
}

function keyOf({ code, reportKey }: Keyed): string {
  const kept = { key: [{ sealed: reportKey, until: null }] }
  const { key } = openSecrets(FIELD, kept, ownerOf(code), '')
  return (key as string[])[0] ?? ''
}

function ownerOf(code: string): string {
  return `${secretsOwner(code)}:reports`
}
