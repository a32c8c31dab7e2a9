/**
 * Every reason for which the host or an adapter says no. Closed: a new one is a compile error until
 * each adapter has an answer for it.
 */
export const REFUSALS = [
  /** Credentials or signature absent or wrong. */
  'unauthorized',
  /** The caller is known but may not do this, or calls from a network that is not on its list. */
  'access_denied',
  /** The bytes cannot be read at all (broken encoding, broken JSON or XML). */
  'malformed',
  /** Readable, but not a message of this protocol. */
  'wrong_envelope',
  'wrong_http_method',
  'unknown_method',
  /** A mandatory parameter is absent or unusable; `parameter.name` says which. */
  'missing_parameter',
  /** A parameter is present and refused; `parameter.index` counts from 1 where protocols number them. */
  'invalid_parameter',
  'unknown_account',
  'unknown_service',
  'wrong_amount',
  'amount_too_small',
  'amount_too_large',
  'wrong_date',
  /** No payment, and no promise of one, has this reference. */
  'unknown_payment',
  'already_cancelled',
  /** It is paid already, so that it can be neither promised again nor given up. */
  'already_performed',
  /** The promise ran out before it was confirmed. */
  'expired',
  /** The account takes one promise at a time and has one of another reference. */
  'already_reserved',
  /** What was to be paid (an invoice of one exact sum) is paid. */
  'already_paid',
  /** The money is spent or its period is closed. */
  'cannot_cancel',
  /** Payments for this account are forbidden: closed, frozen, on hold. */
  'payer_blocked',
  /** Temporary: the provider shall try again later. */
  'unavailable',
  /** Temporary: we failed. The provider shall ask for the status or try again. */
  'internal',
  /** The same reference came before with other content. */
  'conflict',
] as const

/** One of `REFUSALS`. */
export type Refusal = (typeof REFUSALS)[number]
