import { addMonths, daysInPeriod, periodOf, type IsoDate } from '#shared/kernel/calendar'

/** The last day a verification holds: the same day so many months later, or the month's last. */
export function verificationDue(
  verifiedOn: IsoDate,
  { verificationMonths }: { verificationMonths: number }
): IsoDate {
  const month = addMonths(periodOf(verifiedOn), verificationMonths)
  const day = Math.min(+verifiedOn.slice(8), daysInPeriod(month))
  return `${month.slice(0, 8)}${String(day).padStart(2, '0')}`
}
