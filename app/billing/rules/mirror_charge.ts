import type { RatedLine } from '#billing/rules/rate'

type Mirrored = {
  quantityWh: bigint
  amountMinor: bigint
  vatMinor: bigint
  lines: readonly RatedLine[]
}

/** A charge taken back: the same lines with the opposite sign, so that both together are nothing. */
export function mirrorCharge<Charge extends Mirrored>(charge: Charge): Charge {
  return {
    ...charge,
    quantityWh: -charge.quantityWh,
    amountMinor: -charge.amountMinor,
    vatMinor: -charge.vatMinor,
    lines: charge.lines.map((line) => ({
      ...line,
      quantityWh: -line.quantityWh,
      amountMinor: -line.amountMinor,
    })),
  }
}
