import { affect } from '#shared/database/sql'
import { referenceFile } from '#reference/queries/reference_file'

type Record = { [column: string]: string | undefined }

/** Classifiers that are plain lists of facts, one file each in `database/reference`. */
const CLASSIFIERS = [
  'regions',
  'districts',
  'transformers',
  'conductors',
  'cables',
  'own_consumption',
  'gas_norms',
  'tariff_zones',
  'sources',
]

export async function receiveItems() {
  for (const classifier of CLASSIFIERS) {
    const records = await referenceFile<Record>(classifier)
    await insertItems(classifier, records.map(itemOf))
  }
}

function itemOf(record: Record) {
  const code = record.code ?? record.soato
  const plain = record.text ?? code
  return {
    code,
    nameUz: record.name_uz ?? plain,
    nameCyrl: record.name_cyrl ?? plain,
    nameRu: record.name_ru ?? plain,
    facts: record,
  }
}

function insertItems(classifier: string, items: object[]) {
  return affect(
    `insert into reference_items (tenant_id, classifier, code, name_uz, name_cyrl, name_ru, facts,
                                  source, confidence)
     select :tenant, :classifier, i->>'code', i->>'nameUz', i->>'nameCyrl', i->>'nameRu',
            i->'facts', i->'facts'->>'source', i->'facts'->>'confidence'
       from jsonb_array_elements(:items::jsonb) i
     on conflict do nothing`,
    { classifier, items: JSON.stringify(items) }
  )
}
