import type { IsoDate } from '#shared/kernel/calendar'
import type { Classifier } from '#reference/classifier'
import { itemsOn } from '#reference/queries/items_on'

/** Codes in force of every classifier that this one's fields refer to. */
export async function knownCodes({ fields }: Classifier, on: IsoDate) {
  const codes = new Map<string, ReadonlySet<string>>()
  for (const field of Object.values(fields)) {
    if (field.kind !== 'reference' || codes.has(field.classifier)) continue
    const items = await itemsOn(field.classifier, on)
    codes.set(field.classifier, new Set(items.map(({ code }) => code)))
  }
  return codes
}
