import { rows } from '#shared/database/sql'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import { divisionsUnder } from '#administration/queries/divisions_under'
import { penaltyFacts } from '#billing/queries/penalty_facts'
import { penaltyTerms } from '#billing/queries/penalty_terms'
import { penalizeAccount } from '#billing/rules/penalize_account'
import type { RunScope } from '#billing/run_scope'

export type PenaltyPreview = {
  accounts: number
  charges: number
  amountMinor: bigint
  largest: { accountId: string; number: string; name: string; amountMinor: bigint }[]
}

const MOST_SHOWN = 20
const AT_ONCE = 5000

type Range = { lo: string; hi: string }

/** What a penalty run of this scope would charge, by the same reads and rules; it writes nothing. */
export async function penaltyPreview(scope: RunScope): Promise<PenaltyPreview> {
  const { consumerClass, period } = scope
  const { tenantId } = TenantScope.require()
  const divisionIds = await divisionsUnder(scope.divisionId)
  const terms = await penaltyTerms(consumerClass, period)
  const found = { accounts: 0, charges: 0, amountMinor: 0n }
  let largest: { accountId: bigint; amountMinor: bigint }[] = []
  for (const range of await ranges(divisionIds, consumerClass)) {
    const facts = await penaltyFacts({ tenantId, divisionIds, consumerClass, terms, ...range })
    for (const account of facts) {
      const { amountMinor, parts } = penalizeAccount(account, terms)
      found.accounts += 1
      if (parts.length === 0) continue
      found.charges += 1
      found.amountMinor += amountMinor
      largest.push({ accountId: account.accountId, amountMinor })
    }
    largest = top(largest)
  }
  return { ...found, largest: await named(largest) }
}

/** By size, given back counts as much as charged. */
function top(found: { accountId: bigint; amountMinor: bigint }[]) {
  const size = (minor: bigint) => (minor < 0n ? -minor : minor)
  return found
    .sort((a, b) => (size(a.amountMinor) < size(b.amountMinor) ? 1 : -1))
    .slice(0, MOST_SHOWN)
}

function ranges(divisionIds: readonly number[], consumerClass: string) {
  return rows<Range>(
    `select min(id) as lo, max(id) + 1 as hi
       from (select id, (row_number() over (order by id) - 1) / :size::int as no
               from personal_accounts
              where tenant_id = :tenant and division_id = any(:divisionIds)
                and consumer_class = :consumerClass) numbered
      group by no order by 1`,
    { divisionIds, consumerClass, size: AT_ONCE }
  )
}

async function named(largest: readonly { accountId: bigint; amountMinor: bigint }[]) {
  const accounts = await rows<{ id: string; number: string; name: string }>(
    `select id, number, name from personal_accounts
      where tenant_id = :tenant and id = any(:ids::bigint[])`,
    { ids: largest.map(({ accountId }) => accountId) }
  )
  const byId = new Map(accounts.map((account) => [account.id, account]))
  return largest.map(({ accountId, amountMinor }) => {
    const { id, number, name } = byId.get(String(accountId))!
    return { accountId: id, number, name, amountMinor }
  })
}
