import { itemsOn } from '#reference/queries/items_on'
import type { IsoDate } from '#shared/kernel/calendar'
import type { Denomination } from '#payments/rules/count_drawer'

/** The notes and coins that are money on a day, the largest first. */
export async function denominations(on: IsoDate): Promise<Denomination[]> {
  const items = await itemsOn('denominations', on)
  return items
    .map(({ code, facts }) => ({ code, valueMinor: BigInt(String(facts.value_soum)) * 100n }))
    .toSorted((one, other) => Number(other.valueMinor - one.valueMinor))
}
