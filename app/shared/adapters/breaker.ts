type Limits = { failures: number; withinMs: number; openMs: number }

export type BreakerState = 'closed' | 'open' | 'half_open'

/**
 * Stops calling what keeps failing. After so many failures within a window it opens; after a rest it
 * lets one call through, whose end decides.
 */
export class Breaker {
  #failures: number[] = []
  #openedAt: number | null = null
  #isProbing = false

  constructor(readonly limits: Limits) {}

  state(now: number): BreakerState {
    if (this.#openedAt === null) return 'closed'
    return now - this.#openedAt < this.limits.openMs ? 'open' : 'half_open'
  }

  /** May this call be made? A half-open breaker lets one through at a time. */
  admits(now: number): boolean {
    const state = this.state(now)
    if (state === 'closed') return true
    if (state === 'open' || this.#isProbing) return false
    this.#isProbing = true
    return true
  }

  succeeded() {
    this.#isProbing = false
    this.#openedAt = null
    this.#failures = []
  }

  failed(now: number) {
    const since = now - this.limits.withinMs
    this.#failures = [...this.#failures.filter((at) => at > since), now]
    const isTooMany = this.#failures.length >= this.limits.failures
    if (isTooMany || this.#isProbing) this.#openedAt = now
    this.#isProbing = false
  }

  /** A call that ended without telling anything of the adapter, for example for want of a place. */
  gaveUp() {
    this.#isProbing = false
  }
}
