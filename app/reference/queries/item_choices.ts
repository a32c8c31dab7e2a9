import type { IsoDate } from '#shared/kernel/calendar'
import { nameIn } from '#administration/names'
import type { Classifier } from '#reference/classifier'
import { itemsOn } from '#reference/queries/items_on'

export type ItemChoice = { value: string; label: string }

/** What can be chosen in each field that refers to another classifier. */
export async function itemChoices({ fields }: Classifier, on: IsoDate, locale: string) {
  const choices: Record<string, ItemChoice[]> = {}
  for (const [name, field] of Object.entries(fields)) {
    if (field.kind !== 'reference') continue
    const items = await itemsOn(field.classifier, on)
    choices[name] = items.map((item) => ({
      value: item.code,
      label: `${item.code} · ${nameIn(locale, item)}`,
    }))
  }
  return choices
}
