import { divideHalfUp } from '#shared/kernel/rounding'
import { dialCapacityWh } from '#metering/rules/register_difference'

type Dial = { previousWh: bigint; digits: number | null; coefficient: bigint }

/**
 * What a dial would show after so much consumption: a dial behind transformers moves by a K-th of it,
 * so that the consumption of the estimate is the nearest that the dial can tell.
 */
export function estimatedValue(quantityWh: bigint, { previousWh, digits, coefficient }: Dial) {
  const valueWh = previousWh + divideHalfUp(quantityWh, coefficient)
  const capacityWh = dialCapacityWh(digits)
  return capacityWh === null ? valueWh : valueWh % capacityWh
}
