import logger from '@adonisjs/core/services/logger'

const MOST = 10
const WITHIN_MS = 5 * 60_000
const LOOKS_EVERY_MS = 5_000

type Guesses = { wrong: number[]; lookedAt: number }

const known = new Map<string, Guesses>()

/**
 * Wrong credentials of a channel in this process. After ten within five minutes a password that is not
 * known to be right is looked at every five seconds only: guessing costs the guesser, not the
 * processor, and the right one still gets in.
 */
export const guesses = {
  mayLook(channel: string, now: number): boolean {
    const { wrong, lookedAt } = of(channel)
    const isTooMany = wrong.filter((at) => at > now - WITHIN_MS).length >= MOST
    return !isTooMany || now - lookedAt >= LOOKS_EVERY_MS
  },

  looked(channel: string, wasRight: boolean, now: number): void {
    const { wrong } = of(channel)
    const recent = wrong.filter((at) => at > now - WITHIN_MS)
    if (!wasRight) recent.push(now)
    known.set(channel, { wrong: recent.slice(-MOST), lookedAt: now })
    if (!wasRight && recent.length === MOST) {
      logger.warn({ channel }, 'the password of a payment channel is being guessed')
    }
  },
}

function of(channel: string): Guesses {
  return known.get(channel) ?? { wrong: [], lookedAt: 0 }
}
