import { affect } from '#shared/database/sql'
import { referenceFile } from '#reference/queries/reference_file'

type Record = { [column: string]: string }
type Item = { code: string; nameUz: string; nameCyrl: string; nameRu: string; facts: Record }

const plain = (code: (record: Record) => string) => (record: Record) => ({
  code: code(record),
  nameUz: code(record),
  nameCyrl: code(record),
  nameRu: code(record),
  facts: record,
})

const named = (record: Record) => ({
  code: record.soato!,
  nameUz: record.name_uz!,
  nameCyrl: record.name_cyrl!,
  nameRu: record.name_ru!,
  facts: record,
})

/** Classifiers that are lists of facts: each file of `database/reference` and how a line is named. */
const CLASSIFIERS: { [classifier: string]: (record: Record) => Item } = {
  regions: named,
  districts: named,
  transformers: plain((record) => record.type!),
  conductors: plain((record) => record.type!),
  cables: plain((record) => `${record.mm2} mm2`),
  own_consumption: plain((record) => record.device!),
  gas_norms: plain((record) => `${record.use} / ${record.region_soato}`),
  tariff_zones: plain((record) => `${record.zone} ${record.hour_from} ${record.effective_from}`),
  sources: plain((record) => record.code!),
}

export async function receiveItems() {
  for (const [classifier, itemOf] of Object.entries(CLASSIFIERS)) {
    const records = await referenceFile<Record>(classifier)
    await insertItems(classifier, records.map(itemOf))
  }
}

function insertItems(classifier: string, items: Item[]) {
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
