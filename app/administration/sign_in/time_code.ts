import { createHmac, timingSafeEqual } from 'node:crypto'

export const STEP_SECONDS = 30
export const CODE_LENGTH = 6
/** Clocks of telephones are a little off: the step before and the step after are taken too. */
const DRIFT = 1

/** The code of a step (RFC 6238: HMAC-SHA-1, six digits, thirty seconds). `secret` is raw bytes. */
export function timeCode(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const at = mac[mac.length - 1]! & 0x0f
  const number = mac.readUInt32BE(at) & 0x7fffffff
  return String(number % 10 ** CODE_LENGTH).padStart(CODE_LENGTH, '0')
}

/** The step of an instant in epoch seconds. */
export function stepAt(seconds: number): number {
  return Math.floor(seconds / STEP_SECONDS)
}

/**
 * The step that a typed code belongs to, within one of `now` and later than `last`, or null. Every
 * candidate is compared, so that the time tells nothing.
 */
export function stepOfCode(
  secret: Uint8Array,
  code: string,
  { now, last }: { now: number; last: number }
): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const typed = Buffer.from(code)
  const found = [now - DRIFT, now, now + DRIFT].filter((step) =>
    timingSafeEqual(Buffer.from(timeCode(secret, step)), typed)
  )
  return found.find((step) => step > last) ?? null
}
