/**
 * Walks rows that are sorted by account side by side with the accounts themselves: each call answers
 * the rows of the next account asked for. Accounts must be asked for in rising order.
 */
export function follow<Row extends { accountId: bigint }>(rows: readonly Row[]) {
  let at = 0
  return (accountId: bigint): Row[] => {
    while (at < rows.length && rows[at]!.accountId < accountId) at += 1
    const from = at
    while (at < rows.length && rows[at]!.accountId === accountId) at += 1
    return from === at ? NONE : rows.slice(from, at)
  }
}

const NONE: never[] = []
