import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { audit } from '#administration/actions/audit'
import { tokenHash } from '#administration/sign_in/token_hash'

/** Takes one of a person's recovery codes, however it is spaced: true once for each. */
export async function takeRecoveryCode(userId: string, typed: string): Promise<boolean> {
  const code = typed.replace(/[\s-]/g, '').toUpperCase()
  if (!/^[A-Z2-7]{24}$/.test(code)) return false
  const taken = await affect(
    `update recovery_codes set used_at = :now
      where tenant_id = :tenant and user_id = :userId and code_hash = :hash and used_at is null`,
    { userId, hash: tokenHash(code), now: clock.now().toISO() }
  )
  if (taken !== 1) return false
  await audit({ action: 'user.recovery_code_used', subject: { kind: 'user', id: userId } })
  return true
}
