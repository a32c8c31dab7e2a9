import { createHash, timingSafeEqual } from 'node:crypto'
import hash from '@adonisjs/core/services/hash'
import type { Credentials } from '@hisob/contract'
import { clock } from '#shared/clock'
import { guesses } from '#payments/gateway/guesses'
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
  const password = digest(given.password)
  const known = channel.passwordHashes.map((stored) => proven.get(stored))
  if (known.some((right) => right && same(right, password))) return isLogin
  const isRight = await isProvenNow(channel, given.password)
  return isRight && isLogin
}

/** Looks with scrypt, unless too many have been wrong lately. */
async function isProvenNow({ id, login, passwordHashes }: Gateway, given: string) {
  const name = `${id}:${login}`
  const now = clock.now().toMillis()
  const unproven = passwordHashes.filter((stored) => !proven.has(stored))
  if (!guesses.mayLook(name, now)) return false
  const found = await Promise.all(unproven.map((stored) => proves(stored, given)))
  const isRight = found.includes(true)
  guesses.looked(name, isRight, now)
  return isRight
}

async function proves(stored: string, password: string): Promise<boolean> {
  if (!(await hash.verify(stored, password))) return false
  if (proven.size >= MOST_REMEMBERED) proven.clear()
  proven.set(stored, digest(password))
  return true
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

function same(one: Buffer, other: Buffer): boolean {
  return timingSafeEqual(one, other)
}
