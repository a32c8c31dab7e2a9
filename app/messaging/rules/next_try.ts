/** Seconds to wait before a message is tried again, by how often it has been tried. */
const WAITS = [30, 120, 600, 1_800, 3_600] as const

/**
 * When a message that could not be taken is tried again; null when it has been tried often enough.
 * While there is a channel that has not been asked, it is asked at once.
 *
 * @param attempts how often it has been tried already
 */
export function nextTry(attempts: number, channels: number): number | null {
  if (attempts < channels) return 0
  return WAITS[attempts - Math.max(channels, 1)] ?? null
}
