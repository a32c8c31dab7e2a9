import { tracesIn } from '#payments/rules/traces_in'

/** What a line says about its payer. */
export type PayerTraces = {
  account: string | null
  purpose: string | null
  taxId: string | null
  bankAccount: string | null
}

export type KnownAccount = {
  id: string
  isActive: boolean
  /** A hold takes no money. */ isHeld: boolean
}

/** Who is known in the region by each kind of trace. */
export type KnownPayers = {
  byNumber: ReadonlyMap<string, KnownAccount>
  byContract: ReadonlyMap<string, readonly KnownAccount[]>
  byTaxId: ReadonlyMap<string, readonly KnownAccount[]>
  /** Remembered by people, by the payer's bank account or tax id. */
  remembered: ReadonlyMap<string, readonly KnownAccount[]>
}

export type PayerMatch =
  | { certainty: 'sure'; accountId: string }
  /** A person looks first: nobody, several, or only a suggestion. */
  | { certainty: 'likely' | 'none'; because: MatchDoubt; candidates: readonly string[] }

export type MatchDoubt =
  'no_trace' | 'unknown_account' | 'several' | 'closed_account' | 'held_account' | 'suggested'

/**
 * Whose money a line is. The file's own column of accounts is believed before anything else; then a
 * number that the purpose names; then the tax id, narrowed by the contract. What people remembered
 * is only a suggestion. Money is never posted on anything less than `sure`, nor on a held account.
 */
export function matchPayer(line: PayerTraces, known: KnownPayers): PayerMatch {
  if (line.account !== null && line.account.trim() !== '') return byColumn(line.account, known)
  const { accounts, contracts, labelled } = tracesIn(line.purpose ?? '')
  const named = unique([
    ...accounts.flatMap((number) => known.byNumber.get(number) ?? []),
    ...contracts.flatMap((number) => known.byContract.get(number) ?? []),
  ])
  if (named.length > 0) return among(named)

  const paying = line.taxId === null ? [] : (known.byTaxId.get(line.taxId) ?? [])
  if (paying.length > 0) return among(paying)
  const suggested = unique(
    [line.bankAccount, line.taxId].flatMap((key) => (key && known.remembered.get(key)) || [])
  )
  if (suggested.length > 0) return doubt('suggested', suggested)
  return doubt(labelled ? 'unknown_account' : 'no_trace', [])
}

function byColumn(account: string, { byNumber }: KnownPayers): PayerMatch {
  const found = byNumber.get(account.replace(/[\s-]/g, ''))
  return found ? among([found]) : doubt('unknown_account', [])
}

function among(found: readonly KnownAccount[]): PayerMatch {
  const active = found.filter(({ isActive }) => isActive)
  const [only] = active
  if (only && active.length === 1) {
    return only.isHeld ? doubt('held_account', active) : { certainty: 'sure', accountId: only.id }
  }
  return doubt(active.length === 0 ? 'closed_account' : 'several', found)
}

function doubt(because: MatchDoubt, found: readonly KnownAccount[]): PayerMatch {
  const certainty = because === 'suggested' ? 'likely' : 'none'
  return { certainty, because, candidates: found.map(({ id }) => id) }
}

function unique(accounts: readonly KnownAccount[]): KnownAccount[] {
  return [...new Map(accounts.map((account) => [account.id, account])).values()]
}
