import { daysBetween, type IsoDate } from '#shared/kernel/calendar'

type Cancellation = {
  /** The day the payment was recorded. */
  recordedOn: IsoDate
  today: IsoDate
  /** Days after it during which the provider may take it back. */
  cancelDays: number
  /** Whether the month it is booked in has been closed. */
  isMonthClosed: boolean
}

/**
 * Whether a provider may still take its payment back by itself. Spent money does not stop it: the
 * debt simply stands again. A closed month and an old payment do; then people decide.
 */
export function mayCancel({ recordedOn, today, cancelDays, isMonthClosed }: Cancellation): boolean {
  return !isMonthClosed && daysBetween(recordedOn, today) <= cancelDays
}
