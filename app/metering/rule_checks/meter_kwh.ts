import { quantityText } from '#shared/kernel/quantity'
import type { VectorInput } from '#shared/rules_check/vector_input'
import { registerDifference } from '#metering/rules/register_difference'

/** kWh between two values of a register; over the end of the dial when its digits are given. */
export function meterKwh(input: VectorInput) {
  const { quantityWh } = registerDifference({
    startWh: input.quantityWh('start'),
    endWh: input.quantityWh('end'),
    digits: input.has('digits') ? Number(input.whole('digits')) : null,
    coefficient: input.whole('coef'),
  })
  return quantityText(quantityWh)
}
