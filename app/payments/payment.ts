/** Money received once from a channel. Instants are ISO; the balance is debt above zero. */
export type Payment = {
  id: string
  accountId: string
  amountMinor: bigint
  /** What the account owed right after. */
  balanceAfterMinor: bigint
  divisionId: number
  /** The day in whose month it is booked: the day paid, or the day recorded when that is closed. */
  bookedOn: string
  paidAt: string
  recordedAt: string
}

/** Why a payment was not taken; the names are those of `post_payment`. */
export type PaymentRefusal =
  | 'unknown_channel'
  | 'channel_disabled'
  | 'unknown_account'
  | 'account_closed'
  /** A hold on the account takes no money now. */
  | 'payer_blocked'
  | 'amount_too_small'
  | 'amount_too_large'
  /** Its cancellation came first. */
  | 'cancelled_before'
  /** It was taken back since. */
  | 'already_reversed'
  | 'period_closed'
