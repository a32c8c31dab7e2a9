import { one } from '#shared/database/sql'
import { openItems } from '#billing/queries/open_items'
import type { Payer } from '#payments/queries/find_payers'
import { allocate } from '#payments/rules/allocate'

export type PaymentPreview = {
  payer: Payer
  /** Months that a sum would pay, oldest first; without a sum, everything that is owed. */
  lines: { period: string; amountMinor: string; openMinor: string }[]
  advanceMinor: string
  /** What would be owed afterwards. */
  balanceAfterMinor: string
}

type Wanted = { accountId: string; divisionIds: number[]; amountMinor: bigint | null }

/** What a sum would pay, before it is taken; null when there is no such account here. */
export async function previewPayment({ accountId, divisionIds, amountMinor }: Wanted) {
  const payer = await one<Payer>(
    `select a.id, a.number, a.name, a.address,
            coalesce(b.balance_minor, 0)::text as "balanceMinor"
       from personal_accounts a
       left join balances b on b.tenant_id = :tenant and b.account_id = a.id
      where a.tenant_id = :tenant and a.id = :accountId and a.division_id = any(:divisionIds)
        and a.status = 'active'`,
    { accountId, divisionIds }
  )
  return payer && preview(payer, amountMinor)
}

async function preview(payer: Payer, amountMinor: bigint | null): Promise<PaymentPreview> {
  const items = byMonth(await openItems(payer.id))
  const owedMinor = items.reduce((sum, { openMinor }) => sum + openMinor, 0n)
  const { lines, advanceMinor } = allocate(amountMinor ?? owedMinor, items)
  return {
    payer,
    lines: lines.map(({ item, amountMinor: part }) => ({
      period: item.period,
      amountMinor: part.toString(),
      openMinor: item.openMinor.toString(),
    })),
    advanceMinor: advanceMinor.toString(),
    balanceAfterMinor: (BigInt(payer.balanceMinor) - (amountMinor ?? 0n)).toString(),
  }
}

type Month = { period: string; openMinor: bigint }

/** A month with several debts is one line; the order in which they are paid stays. */
function byMonth(items: readonly Month[]): Month[] {
  const months = new Map<string, bigint>()
  for (const { period, openMinor } of items) {
    months.set(period, (months.get(period) ?? 0n) + openMinor)
  }
  return [...months].map(([period, openMinor]) => ({ period, openMinor }))
}
