import { randomBytes } from 'node:crypto'
import encryption from '@adonisjs/core/services/encryption'
import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { toBase32 } from '#administration/rules/base32'

export const SECRET_PURPOSE = 'totp'

/**
 * The secret (base32) that a person is about to put into his authenticator: the one already begun, so
 * that a reloaded page shows the same code, or a fresh one of 160 bits.
 *
 * @throws E_TOTP_ENROLLED when one is in force already
 */
export async function beginTotp(userId: string): Promise<string> {
  const secret = toBase32(randomBytes(20))
  const row = await one<{ secret: string; enrolled: boolean }>(
    `insert into user_totp as t (tenant_id, user_id, secret) values (:tenant, :userId, :secret)
     on conflict (tenant_id, user_id) do update set secret = t.secret
     returning secret, enrolled_at is not null as enrolled`,
    { userId, secret: encryption.encrypt(secret, { purpose: SECRET_PURPOSE }) }
  )
  if (row!.enrolled) throw new DomainException('E_TOTP_ENROLLED')
  return encryption.decrypt<string>(row!.secret, SECRET_PURPOSE)!
}
