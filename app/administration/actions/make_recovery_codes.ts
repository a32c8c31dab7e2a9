import { randomBytes } from 'node:crypto'
import { affect } from '#shared/database/sql'
import { toBase32 } from '#administration/rules/base32'
import { tokenHash } from '#administration/sign_in/token_hash'

const CODES = 10
/** 120 bits: long enough that a plain hash keeps it (OWASP ASVS 5, 6.5.2). */
const BYTES = 15

/** Ten fresh recovery codes in place of the old ones; they are shown this once and kept hashed. */
export async function makeRecoveryCodes(userId: string): Promise<string[]> {
  const codes = Array.from({ length: CODES }, () => toBase32(randomBytes(BYTES)))
  await affect(`delete from recovery_codes where tenant_id = :tenant and user_id = :userId`, {
    userId,
  })
  await affect(
    `insert into recovery_codes (tenant_id, user_id, code_hash)
     select :tenant, :userId, hash from unnest(:hashes::text[]) as hash`,
    { userId, hashes: codes.map(tokenHash) }
  )
  return codes.map((code) => code.match(/.{4}/g)!.join('-'))
}
