import { isEnergy, LINE } from '#billing/rules/line_kind'
import type { RatedLine } from '#billing/rules/rate'
import type { OverContractRule } from '#billing/rules/tariff_snapshot'
import { divideHalfUp, scale } from '#shared/kernel/rounding'

const WHOLE_BP = 10_000n
const PER_UNIT = 1000n

/**
 * The surcharge on what was consumed above the contract's volume of the month:
 * `excess = max(0, W − threshold × C)`, surcharge = excess × average price × (factor − 1).
 * The energy itself is in the lines already, at its price.
 *
 * @param lines the energy of the month, priced
 * @param contractWh the volume that the contract states for the month
 * @returns null when nothing lies above it
 */
export function rateOverContract(
  lines: readonly RatedLine[],
  contractWh: bigint,
  { thresholdBp, factorBp }: OverContractRule
): RatedLine | null {
  const energy = lines.filter(isEnergy)
  const consumedWh = energy.reduce((all, line) => all + line.quantityWh, 0n)
  const amountMinor = energy.reduce((all, line) => all + line.amountMinor, 0n)
  const excessWh = consumedWh - scale(contractWh, thresholdBp, WHOLE_BP)
  if (excessWh <= 0n) return null
  const last = energy.at(-1)!
  return {
    ...last,
    kind: LINE.overContract,
    from: energy[0]!.from,
    quantityWh: excessWh,
    priceMinor: divideHalfUp(amountMinor * PER_UNIT * (factorBp - WHOLE_BP), consumedWh * WHOLE_BP),
    amountMinor: divideHalfUp(
      excessWh * amountMinor * (factorBp - WHOLE_BP),
      consumedWh * WHOLE_BP
    ),
  }
}
