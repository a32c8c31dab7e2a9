import { findAccounts } from '#accounts/queries/find_accounts'
import { paymentsByDocument } from '#payments/queries/payments_by_document'

const MOST_ACCOUNTS = 50

export type Matching = { paymentIds: string[]; accountIds: string[] }

/**
 * What words of a search may mean among payments: the payment's own id, the provider's reference, a
 * receipt number, or an account by its number, phone, name or address.
 */
export async function paymentsMatching(q: string, divisionIds: number[]): Promise<Matching> {
  const paymentIds = await paymentsByDocument(q, divisionIds)
  if (paymentIds.length > 0) return { paymentIds, accountIds: [] }
  const accounts = await findAccounts({ query: q, divisionIds, limit: MOST_ACCOUNTS })
  return { paymentIds, accountIds: accounts.map(({ id }) => id) }
}
