/**
 * An exact sum of money: whole minor units (tiyin) and an ISO 4217 code. Never a float.
 *
 * @example { minor: 15_000_000n, currency: 'UZS' } // 150 000 so'm
 */
export type Amount = { readonly minor: bigint; readonly currency: string }
