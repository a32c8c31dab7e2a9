import type { SearchSource } from '#shared/search/registry'
import { viewedPersonal } from '#administration/actions/viewed_personal'
import { findAccounts } from '#accounts/queries/find_accounts'

/** Household accounts in the one search. */
export const searchHouseholds: SearchSource = {
  kind: 'household.search',
  right: 'accounts.view',
  async find({ query, divisionIds }) {
    const found = await findAccounts({ query, divisionIds })
    await viewedPersonal({ kind: 'search', filter: { query }, shown: found.length })
    return found.map(({ id, number, name, address }) => ({
      title: `${number} · ${name}`,
      detail: address,
      href: `/household/accounts/${id}`,
    }))
  },
}
