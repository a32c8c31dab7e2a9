import encryption from '@adonisjs/core/services/encryption'
import type { SettingField, Settings } from '@hisob/contract'
import { TenantScope } from '#shared/tenancy/tenant_scope'

/** One value of a secret as it is kept; `until` is when it stops to be valid, null while in force. */
export type SealedSecret = { sealed: string; until: string | null }

type Fields = readonly SettingField[]
type Values = Record<string, unknown>

const isSecret = (fields: Fields, name: string) =>
  fields.some((field) => field.kind === 'secret' && field.name === name)

/** Settings as they are stored: the values of secrets encrypted, for this region and channel only. */
export function sealSecrets(fields: Fields, settings: Values, channel: string): Values {
  return mapped(settings, (name, value) =>
    isSecret(fields, name) && Array.isArray(value)
      ? value.map((text) => sealSecret(String(text), channel, name))
      : value
  )
}

/** Settings as an adapter reads them: of each secret the values that are still valid, newest first. */
export function openSecrets(
  fields: Fields,
  settings: Values,
  channel: string,
  now: string
): Values {
  return mapped(settings, (name, value) =>
    isSecret(fields, name) && Array.isArray(value)
      ? (value as SealedSecret[]).flatMap((one) => opened(one, channel, name, now))
      : value
  )
}

/** Settings as people and the audit log may see them: secrets only by their number. */
export function withoutSecrets(fields: Fields, settings: Values | Settings): Values {
  return mapped(settings, (name, value) =>
    isSecret(fields, name) && Array.isArray(value) ? `•••• (${value.length})` : value
  )
}

export function sealSecret(text: string, channel: string, name: string): SealedSecret {
  return { sealed: encryption.encrypt(text, { purpose: purposeOf(channel, name) }), until: null }
}

/** What another region's or channel's row holds opens nothing here. */
function opened({ sealed, until }: SealedSecret, channel: string, name: string, now: string) {
  if (until !== null && until <= now) return []
  const text = encryption.decrypt<string>(sealed, purposeOf(channel, name))
  return text === null ? [] : [text]
}

function purposeOf(channel: string, name: string): string {
  return `channel-secret:${TenantScope.require().tenantId}:${channel}:${name}`
}

function mapped(settings: Values, change: (name: string, value: unknown) => unknown): Values {
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [name, change(name, value)])
  )
}
