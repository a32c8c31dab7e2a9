import { affect } from '#shared/database/sql'
import { searchKey } from '#shared/kernel/text/search_key'
import type { Classifier } from '#reference/classifier'
import { CLASSIFIERS } from '#reference/classifiers'
import { referenceFile } from '#reference/queries/reference_file'
import { afterLastDay } from '#reference/rules/tariff_row'

type Record = { [column: string]: string | undefined }

const ALWAYS = '2000-01-01'

/** The national content of every classifier, one file each in `database/reference`. */
export async function receiveItems() {
  for (const classifier of CLASSIFIERS) {
    const records = await referenceFile<Record>(classifier.code)
    const items = records.map((record) => itemOf(record, classifier))
    await affect(INSERT_NEW, { classifier: classifier.code, items: JSON.stringify(items) })
  }
}

function itemOf(record: Record, { fields }: Classifier) {
  const code = record.code ?? record.soato ?? ''
  const plain = record.text ?? code
  const nameUz = record.name_uz ?? plain
  const nameRu = record.name_ru ?? plain
  const facts = Object.keys(fields).flatMap((name) => (record[name] ? [[name, record[name]]] : []))
  return {
    code,
    nameUz,
    nameCyrl: record.name_cyrl ?? plain,
    nameRu,
    searchKey: searchKey(`${code} ${nameUz} ${nameRu}`),
    validFrom: record.effective_from || ALWAYS,
    validTo: afterLastDay(record.effective_to ?? ''),
    facts: Object.fromEntries(facts) as object,
    act: record.act || null,
    source: record.source || null,
    confidence: record.confidence || null,
  }
}

const INSERT_NEW = `
  insert into reference_items (tenant_id, classifier, code, name_uz, name_cyrl, name_ru, search_key,
                               facts, valid_from, valid_to, act, source, confidence)
  select :tenant, :classifier, code, "nameUz", "nameCyrl", "nameRu", "searchKey",
         facts, "validFrom", "validTo", act, source, confidence
    from jsonb_to_recordset(cast(:items as jsonb)) as i (
           code text, "nameUz" text, "nameCyrl" text, "nameRu" text, "searchKey" text, facts jsonb,
           "validFrom" date, "validTo" date, act text, source text, confidence text)
  on conflict do nothing`
