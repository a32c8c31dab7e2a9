import { randomBytes } from 'node:crypto'
import hash from '@adonisjs/core/services/hash'
import { whileHashing } from '#administration/sign_in/while_hashing'

let nobody: Promise<string> | undefined

/**
 * Whether a password, exactly as typed, is the one behind a hash. Without a hash (there is no such
 * person) the same work is done against nobody's, so that the time tells nothing.
 */
export async function passwordMatches(hashed: string | null, password: string): Promise<boolean> {
  nobody ??= hash.make(randomBytes(24).toString('base64'))
  const against = hashed ?? (await nobody)
  const matches = await whileHashing(() => hash.verify(against, password))
  return matches && hashed !== null
}
