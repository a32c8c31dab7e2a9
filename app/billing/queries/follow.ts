/**
 * Walks rows that are sorted by account side by side with the accounts themselves: each call answers
 * the rows of the next account asked for. Accounts must be asked for in rising order. Rows are read
 * when their account comes, so that a chunk never lies in memory as objects.
 */
export function follow<Row extends { accountId: bigint }>(read: () => Row | null) {
  let ahead = read()
  return (accountId: bigint): readonly Row[] => {
    while (ahead && ahead.accountId < accountId) ahead = read()
    if (ahead?.accountId !== accountId) return NONE
    const found: Row[] = []
    while (ahead?.accountId === accountId) {
      found.push(ahead)
      ahead = read()
    }
    return found
  }
}

const NONE: readonly never[] = []
