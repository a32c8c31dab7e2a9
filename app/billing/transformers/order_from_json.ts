import type { CorrectionOrder } from '#billing/correction'
import type { OrderJson } from '#billing/transformers/order_to_json'

/** What `orderToJson` made, as an order again. */
export function orderFromJson(json: OrderJson): CorrectionOrder {
  const order = Object.fromEntries(
    Object.entries(json).map(([key, value]) => [key, key.endsWith('Minor') ? BigInt(value) : value])
  )
  return order as unknown as CorrectionOrder
}
