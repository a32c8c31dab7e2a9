import type { Refusal } from '@hisob/contract'
import type { PaymentRefusal } from '#payments/payment'

/**
 * Why a payment is not taken, in the words of the contract. A reason that may pass tomorrow must be
 * temporary to the provider too, or it gives up the money.
 */
export const REFUSAL_TO_PROVIDER: Record<PaymentRefusal, Refusal> = {
  unknown_channel: 'unavailable',
  channel_disabled: 'unavailable',
  period_closed: 'unavailable',
  unknown_account: 'unknown_account',
  account_closed: 'payer_blocked',
  payer_blocked: 'payer_blocked',
  amount_too_small: 'amount_too_small',
  amount_too_large: 'amount_too_large',
  cancelled_before: 'already_cancelled',
  already_reversed: 'already_cancelled',
}
