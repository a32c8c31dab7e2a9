import { isDate, type IsoDate } from '#shared/kernel/calendar'
import { checkFacts, type FactProblem, type Facts } from '#reference/rules/check_facts'
import type { Field } from '#reference/rules/item_field'

export type ItemLine = {
  code: string
  nameUz: string
  nameCyrl: string
  nameRu: string
  facts: Facts
  validFrom: IsoDate
  validTo: IsoDate | null
  act: string | null
  source: string | null
}

export type ItemVerdict = {
  line: number
  code: string
  verdict: 'added' | 'changed' | 'same' | 'refused'
  problems: FactProblem[]
  item: ItemLine | null
}

type Content = Pick<ItemLine, 'nameUz' | 'nameCyrl' | 'nameRu' | 'facts'>

type Known = {
  fields: Readonly<Record<string, Field>>
  codes: ReadonlyMap<string, ReadonlySet<string>>
  /** What is in force, by code. */
  held: ReadonlyMap<string, Content>
  today: IsoDate
}

const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._/+-]{0,59}$/u
const NAMES = ['name_uz', 'name_cyrl', 'name_ru'] as const

/**
 * Judges each line of a file of items against what is in force. Lines are numbered as a spreadsheet
 * shows them, the header being the first.
 */
export function itemVerdicts(
  records: readonly Readonly<Record<string, string>>[],
  known: Known
): ItemVerdict[] {
  const seen = new Set<string>()
  return records.map((record, index) => {
    const code = (record.code ?? '').trim()
    const judged = judge(record, code, known)
    if (seen.has(code)) judged.problems.push({ field: 'code', rule: 'unknown' })
    seen.add(code)
    const line = index + 2
    if (judged.problems.length > 0) {
      return { line, code, verdict: 'refused', problems: judged.problems, item: null }
    }
    const verdict = compare(judged.item, known.held.get(code))
    return { line, code, verdict, problems: [], item: judged.item }
  })
}

function judge(record: Readonly<Record<string, string>>, code: string, known: Known) {
  const { facts, problems } = checkFacts(record, known)
  const typed = (name: string) => (record[name] ?? '').trim()
  if (!CODE.test(code)) problems.unshift({ field: 'code', rule: code ? 'wrong' : 'required' })
  for (const name of NAMES) if (!typed(name)) problems.push({ field: name, rule: 'required' })
  const validFrom = typed('effective_from') || known.today
  const validTo = typed('effective_to') || null
  if (!isDate(validFrom)) problems.push({ field: 'effective_from', rule: 'wrong' })
  if (validTo !== null && (!isDate(validTo) || validTo <= validFrom)) {
    problems.push({ field: 'effective_to', rule: 'wrong' })
  }
  const item: ItemLine = {
    code,
    nameUz: typed('name_uz'),
    nameCyrl: typed('name_cyrl'),
    nameRu: typed('name_ru'),
    facts,
    validFrom,
    validTo,
    act: typed('act') || null,
    source: typed('source') || null,
  }
  return { item, problems }
}

function compare(item: Content, held: Content | undefined) {
  if (!held) return 'added' as const
  return textOf(item) === textOf(held) ? ('same' as const) : ('changed' as const)
}

function textOf({ nameUz, nameCyrl, nameRu, facts }: Content): string {
  return JSON.stringify([nameUz, nameCyrl, nameRu, Object.entries(facts).sort()])
}
