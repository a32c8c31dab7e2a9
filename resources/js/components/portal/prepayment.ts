/** What a contract asks to pay ahead of a month. Tiyin as text. */
export type Prepayment = {
  period: string
  /** The printed demand. */
  file: string
  amountMinor: string
  missingMinor: string
  dueOn: string
  state: 'due' | 'partly' | 'overdue' | 'paid' | 'settled'
}
