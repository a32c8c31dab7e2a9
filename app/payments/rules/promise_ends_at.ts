type Made = {
  /** When the provider made it, ISO with an offset; null when it does not say. */
  providerAt: string | null
  /** When it came to us, ISO with an offset. */
  receivedAt: string
  holdSeconds: number
}

/**
 * The instant from which a promise can no longer be confirmed: counted from the provider's own
 * moment where it names one, so that both sides let go at the same time.
 *
 * @throws RangeError when a moment is not one
 */
export function promiseEndsAt({ providerAt, receivedAt, holdSeconds }: Made): string {
  const begins = Date.parse(providerAt ?? receivedAt)
  return new Date(begins + holdSeconds * 1000).toISOString()
}
