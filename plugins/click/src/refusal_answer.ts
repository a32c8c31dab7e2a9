import type { Refusal } from '@hisob/contract'

/** Click's code and its text, as its own table has them. */
export type Verdict = { readonly error: number; readonly error_note: string }

export const SUCCESS: Verdict = { error: 0, error_note: 'Success' }

const BAD_REQUEST = { error: -8, error_note: 'Error in request from click' }
const NOT_SIGNED = { error: -1, error_note: 'SIGN CHECK FAILED!' }
const WRONG_AMOUNT = { error: -2, error_note: 'Incorrect parameter amount' }
const ALREADY_PAID = { error: -4, error_note: 'Already paid' }
const NO_USER = { error: -5, error_note: 'User does not exist' }
const CANCELLED = { error: -9, error_note: 'Transaction cancelled' }
const FAILED = { error: -7, error_note: 'Failed to update user' }

// A Record over the closed union: a refusal without a code here does not compile.
const ANSWERS: Readonly<Record<Refusal, Verdict>> = {
  wrong_http_method: BAD_REQUEST,
  malformed: BAD_REQUEST,
  wrong_envelope: BAD_REQUEST,
  missing_parameter: BAD_REQUEST,
  invalid_parameter: BAD_REQUEST,
  wrong_date: BAD_REQUEST,
  unknown_service: BAD_REQUEST,
  unauthorized: NOT_SIGNED,
  access_denied: NOT_SIGNED,
  unknown_method: { error: -3, error_note: 'Action not found' },
  unknown_account: NO_USER,
  payer_blocked: NO_USER,
  unknown_payment: { error: -6, error_note: 'Transaction does not exist' },
  already_performed: ALREADY_PAID,
  already_paid: ALREADY_PAID,
  cannot_cancel: ALREADY_PAID,
  wrong_amount: WRONG_AMOUNT,
  amount_too_small: WRONG_AMOUNT,
  amount_too_large: WRONG_AMOUNT,
  conflict: WRONG_AMOUNT,
  already_cancelled: CANCELLED,
  already_reserved: CANCELLED,
  expired: CANCELLED,
  unavailable: FAILED,
  internal: FAILED,
}

/** What Click is told of a refusal. */
export function verdictOn(refusal: Refusal): Verdict {
  return ANSWERS[refusal]
}
