import { DomainException } from '#shared/http/domain_exception'
import { isDate } from '#shared/kernel/calendar'
import { accountOfSupply } from '#metering/account_of_supply'

type Typed = { accountId: string; servicePointId: string; from: string }

/** What was typed is of a point of an account within reach, from a real day on. */
export async function assertPointOf(typed: Typed, divisionIds: number[]) {
  const { account, points } = await accountOfSupply({ accountId: typed.accountId, divisionIds })
  if (!points.some(({ id }) => id === typed.servicePointId)) {
    throw new DomainException('E_READING_NO_POINT', {}, 404)
  }
  if (!isDate(typed.from)) throw new DomainException('E_ACT_DAYS')
  return account
}
