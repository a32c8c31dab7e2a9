import type { Amount } from './amount.ts'

/**
 * Everything a provider can ask of us. The union is closed: `switch` on `kind` and end with
 * `assertNever`, so that a new command is a compile error until it is answered.
 *
 * - `account` is the text the payer typed, trimmed, otherwise untouched.
 * - `reference` is the provider's id of the payment: text, because such ids have up to 20 digits.
 * - `paidAt` is the provider's instant (ISO 8601 with an offset), null when it sends none.
 * - `from`/`to` of a statement are instants of a half-open interval `[from, to)`; an adapter of a
 *   protocol with closed intervals adds one unit of that protocol's resolution to the end.
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
  | { readonly kind: 'cancel'; readonly reference: string; readonly reason: string | null }
  | { readonly kind: 'status'; readonly reference: string }
  | { readonly kind: 'statement'; readonly from: string; readonly to: string }
  | { readonly kind: 'changePassword'; readonly newPassword: string }
