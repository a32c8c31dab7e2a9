import type { PayerMatch } from '#payments/rules/match_payer'

export type LineVerdictName =
  'new' | 'repeated' | 'double' | 'unknown' | 'wrong' | 'unreadable' | 'ignored'

/** What is known of a line before it is judged. */
export type LineToJudge = {
  direction: 'in' | 'out'
  amountMinor: bigint
  bookedOn: string
  isOwnTransfer: boolean
  match: PayerMatch
  /** What the reference stands for already: the same money, or other money. */
  earlier: 'none' | 'same' | 'other'
  /** The same sum for the same account and day through another channel. */
  isTwin: boolean
}

export type JudgedLine = {
  verdict: LineVerdictName
  because: string | null
  accountId: string | null
  candidates: readonly string[]
}

type Limits = { minMinor: bigint; maxMinor: bigint; today: string }

/** What becomes of a line of a statement, before anything is posted. */
export function judgeLine(line: LineToJudge, limits: Limits): JudgedLine {
  if (line.direction === 'out') return nobody('ignored', 'outgoing')
  if (line.isOwnTransfer) return nobody('ignored', 'own_transfer')
  if (line.earlier === 'same') return nobody('repeated', null)
  if (line.earlier === 'other') return nobody('wrong', 'conflict')
  if (line.amountMinor < limits.minMinor) return nobody('wrong', 'amount_too_small')
  if (line.amountMinor > limits.maxMinor) return nobody('wrong', 'amount_too_large')
  if (line.bookedOn > limits.today) return nobody('wrong', 'future_date')
  const { match } = line
  if (match.certainty !== 'sure') {
    const { because, candidates } = match
    return { verdict: 'unknown', because, accountId: null, candidates }
  }
  const { accountId } = match
  return { verdict: line.isTwin ? 'double' : 'new', because: null, accountId, candidates: [] }
}

function nobody(verdict: LineVerdictName, because: string | null): JudgedLine {
  return { verdict, because, accountId: null, candidates: [] }
}
