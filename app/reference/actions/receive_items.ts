import { affect } from '#shared/database/sql'
import { searchKey } from '#shared/kernel/text/search_key'
import { referenceFile } from '#reference/queries/reference_file'
import { afterLastDay } from '#reference/rules/tariff_row'

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

const ALWAYS = '2000-01-01'

export async function receiveItems() {
  for (const classifier of CLASSIFIERS) {
    const records = await referenceFile<Record>(classifier)
    await affect(INSERT_NEW, { classifier, items: JSON.stringify(records.map(itemOf)) })
  }
}

function itemOf(record: Record) {
  const code = record.code ?? record.soato
  const plain = record.text ?? code
  const nameUz = record.name_uz ?? plain
  const nameRu = record.name_ru ?? plain
  return {
    code,
    nameUz,
    nameCyrl: record.name_cyrl ?? plain,
    nameRu,
    searchKey: searchKey(`${code} ${nameUz} ${nameRu}`),
    validFrom: record.effective_from || ALWAYS,
    validTo: afterLastDay(record.effective_to ?? ''),
    facts: record,
  }
}

const INSERT_NEW = `
  insert into reference_items (tenant_id, classifier, code, name_uz, name_cyrl, name_ru, search_key,
                               facts, valid_from, valid_to, source, confidence)
  select :tenant, :classifier, i->>'code', i->>'nameUz', i->>'nameCyrl', i->>'nameRu', i->>'searchKey', i->'facts',
         (i->>'validFrom')::date, (i->>'validTo')::date,
         i->'facts'->>'source', i->'facts'->>'confidence'
    from jsonb_array_elements(cast(:items as jsonb)) i
  on conflict do nothing`
