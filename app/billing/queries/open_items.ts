import { debtItems, type DebtItem } from '#billing/queries/debt_items'

/** What an account still owes, item by item, in the order in which money pays it. */
export async function openItems(accountId: string): Promise<DebtItem[]> {
  return (await debtItems(accountId)).filter(({ openMinor }) => openMinor > 0n)
}
