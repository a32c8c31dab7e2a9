import { createHash, timingSafeEqual } from 'node:crypto'
import hash from '@adonisjs/core/services/hash'
import type { Credentials } from '@hisob/contract'
import type { Gateway } from '#payments/gateway/gateway'

const MOST_REMEMBERED = 1000

/** Digests of passwords that scrypt has proven, by the stored hash that proves them. */
const proven = new Map<string, Buffer>()

/**
 * Compares what a caller says to be with what the channel keeps: the login, and the password or the
 * previous one while it still works. scrypt is slow on purpose, so a proven password is remembered
 * as a digest: the next call, right or wrong, is answered by comparing digests.
 */
export async function credentialsMatch(channel: Gateway, given: Credentials): Promise<boolean> {
  const isLogin = channel.login !== null && same(digest(given.login), digest(channel.login))
  const matches = await Promise.all(
    channel.passwordHashes.map((stored) => proves(stored, given.password))
  )
  return isLogin && matches.includes(true)
}

async function proves(stored: string, password: string): Promise<boolean> {
  const given = digest(password)
  const known = proven.get(stored)
  if (known) return same(known, given)
  if (!(await hash.verify(stored, password))) return false
  if (proven.size >= MOST_REMEMBERED) proven.clear()
  proven.set(stored, given)
  return true
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

function same(one: Buffer, other: Buffer): boolean {
  return timingSafeEqual(one, other)
}
