export type Statement = {
  id: string
  fileName: string
  createdAt: string
  channel: string
  status: string
  facts: {
    format: string
    encoding: string
    warnings: { warning: string; detail: string }[]
    differences: { of: string; told: string; found: string }[]
  } | null
  problem: { problem?: string; code?: string; facts?: Record<string, string | number> } | null
  linesTotal: number
  linesDone: number
  confirmation: string | null
  undoReason: string | null
  totals: {
    postedMinor: string
    suspendedMinor: string
    verdicts: Record<string, { count: number; minor: string }>
    undecided: number
  }
}

export type StatementLine = {
  seq: number
  line: number
  reference: string | null
  amountMinor: string | null
  bookedOn: string | null
  verdict: string
  because: string | null
  decision: 'post' | 'skip' | null
  outcome: string | null
  accountId: string | null
  accountNumber: string | null
  accountName: string | null
  paymentId: string | null
  suspenseId: string | null
  facts: {
    account: string | null
    payerName: string | null
    payerTaxId: string | null
    payerBankAccount: string | null
    purpose: string | null
    text?: string
  }
}

export const VERDICTS = [
  'new',
  'repeated',
  'double',
  'unknown',
  'wrong',
  'unreadable',
  'ignored',
] as const
