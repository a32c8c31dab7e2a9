import { daysBetween, type IsoDate } from '#shared/kernel/calendar'

/** After so many days a monthly reading is missing, not merely late. */
const READING_DAYS = 40

export type Oddity = {
  code: 'closed' | 'no_meter' | 'verification_expired' | 'never_read' | 'not_read' | 'questioned'
  /** Since when, or last when. */
  on?: IsoDate
  count?: number
}

type Facts = {
  status: 'active' | 'closed'
  meters: number
  verificationDueOn: IsoDate | null
  lastReadOn: IsoDate | null
  questioned: number
}

/**
 * What is odd about an account on a day and asks for somebody's act, the gravest first. A closed
 * account is told to be closed and nothing else; without a meter there is nothing to read.
 */
export function oddities(facts: Facts, today: IsoDate): Oddity[] {
  if (facts.status === 'closed') return [{ code: 'closed' }]
  const found = [metering(facts, today), verification(facts, today), questioned(facts)]
  return found.filter((oddity) => oddity !== null)
}

function metering({ meters, lastReadOn }: Facts, today: IsoDate): Oddity | null {
  if (meters === 0) return { code: 'no_meter' }
  if (lastReadOn === null) return { code: 'never_read' }
  const isLate = daysBetween(lastReadOn, today) > READING_DAYS
  return isLate ? { code: 'not_read', on: lastReadOn } : null
}

/** The day named is the last on which the verification holds. */
function verification({ verificationDueOn }: Facts, today: IsoDate): Oddity | null {
  const isExpired = verificationDueOn !== null && verificationDueOn < today
  return isExpired ? { code: 'verification_expired', on: verificationDueOn } : null
}

function questioned({ questioned: count }: Facts): Oddity | null {
  return count > 0 ? { code: 'questioned', count } : null
}
