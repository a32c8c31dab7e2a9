import type { CorrectionOrder } from '#billing/correction'

/** An order as JSON keeps it: sums as text. */
export type OrderJson = Record<string, string>

/** For a request that waits for a second person. */
export function orderToJson(order: CorrectionOrder): OrderJson {
  return Object.fromEntries(Object.entries(order).map(([key, value]) => [key, String(value)]))
}
