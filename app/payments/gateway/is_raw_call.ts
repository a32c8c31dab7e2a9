import type { RawCall } from '@hisob/contract'

const MOST_BYTES = 64 * 1024

/** Whether what an adapter calls an example is a call at all. */
export function isRawCall(value: unknown): value is RawCall {
  if (typeof value !== 'object' || value === null) return false
  const { method, path, headers, body, peer, receivedAt } = value as Record<string, unknown>
  const areTexts = [method, path, peer, receivedAt].every((one) => typeof one === 'string')
  const areHeaders =
    typeof headers === 'object' &&
    headers !== null &&
    Object.values(headers).every((one) => typeof one === 'string')
  return areTexts && areHeaders && body instanceof Uint8Array && body.byteLength <= MOST_BYTES
}
