import { DomainException } from '#shared/http/domain_exception'
import { isDate } from '#shared/kernel/calendar'
import { pointInReach } from '#metering/point_in_reach'

type Typed = { accountId: string; servicePointId: string; from: string }

/** What was typed is of a point of an account within reach, from a real day on. */
export async function assertPointOf(typed: Typed, divisionIds: number[]) {
  const account = await pointInReach(typed, divisionIds)
  if (!isDate(typed.from)) throw new DomainException('E_ACT_DAYS')
  return account
}
