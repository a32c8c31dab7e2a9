/** A request for a second person's word, as its page shows it. */
export type Visa = {
  id: string
  kind: string
  name: string
  sentence: string
  division: string
  status: string
  reason: string
  requestedBy: string
  requestedAt: string
  expiresAt: string
  decidedBy: string | null
  decidedAt: string | null
  decisionReason: string | null
  differences: { key: string; name: string; before: string; after: string; changed: boolean }[]
  steps: { id: string; action: string; by: string; at: string; reason: string | null }[]
  href: string | null
  isOwn: boolean
  mayDecide: boolean
  mayWithdraw: boolean
}
