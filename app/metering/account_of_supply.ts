import { DomainException } from '#shared/http/domain_exception'
import { actPoints } from '#metering/queries/act_points'
import { deskAccount } from '#metering/queries/reading_desk'

type Asked = { accountId: unknown; divisionIds: number[] }

/** The account whose supply is looked at, with its points; another's is not found. */
export async function accountOfSupply({ accountId, divisionIds }: Asked) {
  const id = typeof accountId === 'string' && /^\d{1,18}$/.test(accountId) ? accountId : '0'
  const account = await deskAccount({ id, divisionIds })
  if (!account) throw new DomainException('E_HTTP_404', {}, 404)
  return { account, points: await actPoints(account.id) }
}
