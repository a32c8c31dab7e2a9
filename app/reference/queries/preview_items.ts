import { clock } from '#shared/clock'
import { csvRecords } from '#shared/files/csv_records'
import { DomainException } from '#shared/http/domain_exception'
import type { Classifier } from '#reference/classifier'
import { itemsOn } from '#reference/queries/items_on'
import { knownCodes } from '#reference/queries/known_codes'
import { itemVerdicts, type ItemVerdict } from '#reference/rules/item_verdict'

const MOST_LINES = 5000
const NEEDED = ['code', 'name_uz', 'name_cyrl', 'name_ru']

/**
 * What each line of a CSV file would do to a classifier. Parted by commas or semicolons, UTF-8.
 *
 * @throws E_ITEMS_FILE when it is no such file · E_ITEMS_FILE_LONG
 */
export async function previewItems(classifier: Classifier, text: string): Promise<ItemVerdict[]> {
  const records = recordsOf(text)
  const today = clock.today()
  const held = await itemsOn(classifier.code, today)
  return itemVerdicts(records, {
    fields: classifier.fields,
    codes: await knownCodes(classifier, today),
    held: new Map(held.map((item) => [item.code, item])),
    today,
  })
}

function recordsOf(text: string): Record<string, string>[] {
  const records = csvRecords(text, NEEDED)
  if (!records) throw new DomainException('E_ITEMS_FILE')
  if (records.length > MOST_LINES) {
    throw new DomainException('E_ITEMS_FILE_LONG', { most: MOST_LINES })
  }
  return records
}
