import type { Tone } from '~/components/ui/tone'

export type Difference = {
  id: string
  day: string
  days: number
  kind: string
  status: 'open' | 'carried' | 'settled'
  resolution: string | null
  channel: string
  channelCode: string
  reference: string
  hereMinor: string | null
  thereMinor: string | null
  paymentId: string | null
  otherPaymentId: string | null
  statementId: string | null
  carriedTo: string | null
  owner: string | null
}

/** What can be decided about each kind, and the right that it needs. */
export const DECISIONS: { key: string; right: string; kinds: string[] }[] = [
  { key: 'post', right: 'payments.import', kinds: ['only_there'] },
  {
    key: 'reverse',
    right: 'payments.reverse',
    kinds: ['only_here', 'cancelled_there', 'sum_differs', 'double_credit'],
  },
  { key: 'reverse_earlier', right: 'payments.reverse', kinds: ['double_credit'] },
  { key: 'carry', right: 'payments.import', kinds: ['only_here', 'only_there'] },
  {
    key: 'accept',
    right: 'payments.import',
    kinds: ['sum_differs', 'unsettled', 'commission_differs'],
  },
]

const PATHS: Record<string, string> = {
  post: 'posting',
  reverse: 'reversal',
  reverse_earlier: 'reversal',
  carry: 'carrying',
  accept: 'acceptance',
  explain: 'explanation',
  own: 'ownership',
}

export function decisionPath(id: string, key: string): string {
  return `/payments/differences/${id}/${PATHS[key]}`
}

export function differenceTone(status: string): Tone {
  return { open: 'negative' as const, carried: 'attention' as const }[status] ?? 'neutral'
}

const DAYS: Record<string, Tone> = {
  equal: 'positive',
  difference: 'negative',
  waiting_bank: 'attention',
  waiting_provider: 'accent',
}

export function dayTone(state: string): Tone {
  return DAYS[state] ?? 'neutral'
}
