import { soumText } from '#shared/kernel/money'
import { BASE_PER_UNIT } from '#shared/kernel/quantity'
import type { VectorInput } from '#shared/rules_check/vector_input'
import { rateZones } from '#billing/rules/rate_zones'
import { ZONE } from '#billing/rules/zones'

/** What power used for hours costs at a price and the factor of a zone of the day. */
export function energyCharge(input: VectorInput) {
  const quantityWh = (input.quantityWh('kw') * input.quantityWh('h')) / BASE_PER_UNIT
  const priceMinor = input.minor('price')
  const span = {
    from: '2020-01-01',
    to: null,
    steps: [{ rateId: '1', step: 1, fromWh: 0n, toWh: null, priceMinor }],
    zones: [{ zone: ZONE.peak, num: input.percentBp('k'), den: 100n }],
  }
  const [line] = rateZones('2020-01-01', [{ zone: ZONE.peak, quantityWh }], [span])
  return soumText(line?.amountMinor ?? 0n)
}
