import { randomBytes } from 'node:crypto'
import env from '#start/env'
import { clock } from '#shared/clock'
import { affect, one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import { audit } from '#administration/actions/audit'
import { tenantById } from '#administration/queries/tenants'
import { settingOn } from '#administration/queries/setting_on'
import { tokenHash } from '#administration/sign_in/token_hash'

export type LinkPurpose = 'invitation' | 'password_reset'
export type IssuedLink = { link: string; expiresAt: string }

/**
 * A one-time link by which a person sets his own password. It is shown this once, only its hash is
 * kept, and it voids every link he had before.
 */
export async function issueLink(userId: string, purpose: LinkPurpose): Promise<IssuedLink> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = clock.now().plus(await lifetimeOf(purpose))
  await voidLinks(userId)
  await one(
    `insert into user_links (tenant_id, user_id, purpose, token_hash, created_by, expires_at)
     values (:tenant, :userId, :purpose, :hash, :by, :expiresAt) returning id`,
    { userId, purpose, hash: tokenHash(token), by: actorText(), expiresAt: expiresAt.toISO() }
  )
  await audit({
    action: `user.${purpose}_issued`,
    subject: { kind: 'user', id: userId },
    after: { expiresAt: expiresAt.toISO() },
  })
  return { link: await addressOf(token), expiresAt: expiresAt.toISO() }
}

/** Links that were not used open nothing any more. */
export async function voidLinks(userId: string): Promise<void> {
  await affect(
    `update user_links set voided_at = :now
      where tenant_id = :tenant and user_id = :userId and used_at is null and voided_at is null`,
    { userId, now: clock.now().toISO() }
  )
}

async function lifetimeOf(purpose: LinkPurpose) {
  return purpose === 'invitation'
    ? { hours: await settingOn('security.invitation_hours') }
    : { minutes: await settingOn('security.reset_minutes') }
}

async function addressOf(token: string) {
  const tenant = await tenantById(TenantScope.require().tenantId)
  return `${env.get('APP_URL').replace(/\/$/, '')}/welcome/${tenant!.code}/${token}`
}
