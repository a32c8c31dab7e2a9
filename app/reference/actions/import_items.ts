import type { Classifier } from '#reference/classifier'
import type { Origin } from '#reference/actions/change_rule'
import { putItem } from '#reference/actions/put_item'
import type { ItemVerdict } from '#reference/rules/item_verdict'

type Import = { classifier: Classifier; origin: Origin; reason: string }

/** Writes the lines that add or change something; refused lines are left out. Answers how many. */
export async function importItems(verdicts: readonly ItemVerdict[], into: Import): Promise<number> {
  const { classifier, origin, reason } = into
  const wanted = verdicts.flatMap(({ verdict, item }) =>
    item && (verdict === 'added' || verdict === 'changed') ? [item] : []
  )
  for (const item of wanted) await putItem({ ...item, classifier: classifier.code, origin, reason })
  return wanted.length
}
