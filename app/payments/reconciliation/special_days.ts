import type { IsoDate } from '#shared/kernel/calendar'
import { itemsOn } from '#reference/queries/items_on'
import type { SpecialDays } from '#payments/rules/bank_day_after'

/** Holidays and worked Saturdays as the reference knows them today. */
export async function specialDays(today: IsoDate): Promise<SpecialDays> {
  const items = await itemsOn('holidays', today)
  const daysOf = (isWorked: boolean) =>
    new Set(
      items
        .filter(({ facts }) => (facts.kind === 'working_day') === isWorked)
        .map(({ facts }) => String(facts.day))
    )
  return { free: daysOf(false), worked: daysOf(true) }
}
