export const CODE_DIGITS = 6
export const CODE_MINUTES = 10
export const MOST_TRIES = 5

type Issued = { expiresAt: number; usedAt: number | null; attempts: number }

/** A code opens the cabinet once, for ten minutes, within five tries. Times are epoch milliseconds. */
export function codeIsLive({ expiresAt, usedAt, attempts }: Issued, now: number): boolean {
  return usedAt === null && now < expiresAt && attempts < MOST_TRIES
}
