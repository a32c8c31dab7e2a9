import type { Amount } from './amount.ts'

/**
 * Everything a provider can ask of us. The union is closed: `switch` on `kind` and end with
 * `assertNever`, so that a new command is a compile error until it is answered.
 *
 * - `account` is the text the payer typed, trimmed, otherwise untouched.
 * - `reference` is the provider's id of the payment: text, because such ids have up to 20 digits.
 * - `paidAt`, `providerAt` are the provider's instant (ISO 8601 with an offset), null when it sends
 *   none.
 * - `from`/`to` of a statement are instants of a half-open interval `[from, to)`; an adapter of a
 *   protocol with closed intervals adds one unit of that protocol's resolution to the end.
 * - `reservations` are chosen by the provider's time, by ours where it sent none.
 *
 * One-phase protocols pay with `pay`. Two-phase protocols first `reserve`, which moves no money, then
 * `confirm` or `release`; a confirmed payment is taken back by `cancel`, as any other. Protocols with
 * one word for both also say `cancel`: of a promise that is not confirmed yet it is answered as
 * `released`, again as `release_repeated`. `release` never takes money back.
 *
 * @example { kind: 'pay', account: 'LS-1726-000123', amount: { minor: 15_000_000n, currency: 'UZS' },
 *            reference: '12345678901234567890', paidAt: null }
 */
export type Command =
  | { readonly kind: 'check'; readonly account: string; readonly amount: Amount | null }
  | {
      readonly kind: 'pay'
      readonly account: string
      readonly amount: Amount
      readonly reference: string
      readonly paidAt: string | null
    }
  | Reserve
  | Confirm
  | Release
  | { readonly kind: 'cancel'; readonly reference: string; readonly reason: string | null }
  | { readonly kind: 'status'; readonly reference: string }
  | { readonly kind: 'statement'; readonly from: string; readonly to: string }
  | { readonly kind: 'reservations'; readonly from: string; readonly to: string }
  | Fiscalise
  | { readonly kind: 'changePassword'; readonly newPassword: string }

/**
 * Promises a payment: everything is checked as for `pay`, nothing is posted. `holdSeconds` is how
 * long the promise lasts, counted from `providerAt` where there is one.
 */
export type Reserve = {
  readonly kind: 'reserve'
  readonly account: string
  readonly amount: Amount
  readonly reference: string
  readonly providerAt: string | null
  readonly holdSeconds: number
  /**
   * The account takes one promise at a time (an invoice): while one is open, another reference is
   * refused with `already_reserved`. The host may demand the same of a whole channel.
   */
  readonly isOnly?: true
}

/**
 * Which promise is meant: by the provider's reference, by our id (`reservationId`), or by both, which
 * then have to agree.
 */
export type Promised =
  | { readonly reference: string; readonly reservationId: string | null }
  | { readonly reference: null; readonly reservationId: string }

/**
 * Pays what was promised. `account` and `amount`, where the protocol repeats them, have to agree:
 * else it is a `conflict`.
 */
export type Confirm = Promised & {
  readonly kind: 'confirm'
  readonly account: string | null
  readonly amount: Amount | null
}

/** Gives a promise up: refused with `already_performed` once it has been paid. */
export type Release = Promised & { readonly kind: 'release'; readonly reason: string | null }

/** Keeps the tax receipt of a payment or of its cancellation beside it. */
export type Fiscalise = {
  readonly kind: 'fiscalise'
  readonly reference: string
  readonly of: 'payment' | 'cancellation'
  readonly data: Readonly<Record<string, string>>
}
