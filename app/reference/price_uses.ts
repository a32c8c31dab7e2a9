/** Of these prices of the tenant in work, the ids of those by which charges were made. */
export type PriceUses = (rateIds: readonly string[]) => Promise<readonly string[]>

let uses: PriceUses | null = null

/** Charges belong to a module to the right, which tells by this which prices they used. */
export function offerPriceUses(query: PriceUses) {
  uses = query
}

export function priceUses(): PriceUses {
  if (!uses) throw new Error('Nobody tells which prices charges were made by')
  return uses
}
