/** A payment asked for at a provider, as the list shows it. */
export type AttemptRow = {
  id: string
  startedAt: string
  account: { id: string; number: string; name: string }
  channel: string
  kind: 'link' | 'push' | 'poll'
  state: 'not_contacted' | 'unknown' | 'pending' | 'declined' | 'done'
  amountMinor: string
  providerReference: string | null
  lastAnswer: string | null
  tries: number
  nextTryAt: string | null
  paymentId: string | null
  told: { amountMinor: string; currency: string; providerReference: string } | null
}
