const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** How long to wait after each try, in minutes; the last one for ever after. */
const WAITS = [1, 5, 15, 60, 6 * 60, 24 * 60]

type Tried = {
  /** How often the provider has been asked. */
  tries: number
  now: number
  startedAt: number
  /** After so many days it is left to people. */
  giveUpDays: number
}

/** When to ask a provider again, in milliseconds of the clock; null when people have to see to it. */
export function nextTry({ tries, now, startedAt, giveUpDays }: Tried): number | null {
  const end = startedAt + giveUpDays * DAY
  if (now >= end) return null
  const wait = WAITS[Math.min(Math.max(tries, 1), WAITS.length) - 1]!
  return Math.min(now + wait * MINUTE, end)
}
