import { DomainException } from '#shared/http/domain_exception'
import { accountOfSupply } from '#metering/account_of_supply'

type Place = { accountId: string; servicePointId: string }

/** The account within reach whose point was named; another's is not found. */
export async function pointInReach(typed: Place, divisionIds: number[]) {
  const { account, points } = await accountOfSupply({ accountId: typed.accountId, divisionIds })
  if (!points.some(({ id }) => id === typed.servicePointId)) {
    throw new DomainException('E_READING_NO_POINT', {}, 404)
  }
  return account
}
