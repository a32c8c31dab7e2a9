import { BASIS } from '#shared/kernel/percent'
import { scale } from '#shared/kernel/rounding'

export type VatSplit = { netMinor: bigint; vatMinor: bigint }

/**
 * Takes the VAT out of a gross amount. Tariffs are published with VAT included, so the net is
 * derived and the tax is the rest: the two always add up. Keeps the sign of the amount.
 *
 * @param rateBp VAT in basis points: 12 % is 1200n
 * @example vat(12_000_000n, 1200n) // { netMinor: 10_714_286n, vatMinor: 1_285_714n }
 * @throws RangeError on a negative rate
 */
export function vat(grossMinor: bigint, rateBp: bigint): VatSplit {
  if (rateBp < 0n) throw new RangeError('VAT cannot be negative')
  const netMinor = scale(grossMinor, BASIS, BASIS + rateBp)
  return { netMinor, vatMinor: grossMinor - netMinor }
}
