import { FileRefused } from '#metering/exceptions'

export type CsvColumns = {
  separator: string
  count: number
  start: number
  value: number
  quality: number | null
  /** Power of ten of the value's unit in Wh: 3 for kWh. */
  power: number
}

const START = new Set([
  ...['start', 'timestamp', 'datetime', 'date', 'time', 'vaqt', 'sana', 'boshlanishi'],
  ...['вақт', 'вакт', 'сана', 'бошланиши', 'время', 'дата', 'начало'],
])
const VALUE = new Set([
  ...['', 'value', 'consumption', 'usage', 'qiymat', 'sarf', 'istemol'],
  ...['қиймат', 'киймат', 'сарф', 'истеъмол', 'значение', 'расход', 'потребление'],
])
const QUALITY = new Set(['quality', 'status', 'sifat', 'сифат', 'качество'])

/** A unit at the end of a heading: "Расход, кВт·ч", "value (Wh)". */
const UNIT = /(kwh|kvts|kvtsoat|квтч|квтсоат|mwh|mvts|мвтч|wh|vts|втч)$/
const POWER: Record<string, number> = { m: 6, м: 6, k: 3, к: 3, w: 0, v: 0, в: 0 }
const KILOWATT_HOURS = 3

/** Finds the columns by the names in the header; a file without a header is not guessed at. */
export function csvColumns(header: string): CsvColumns {
  const separator = [';', '\t', ','].find((sign) => header.includes(sign))
  if (!separator) throw new FileRefused('E_FILE_COLUMNS')
  const names = header.split(separator).map(fold)
  const start = place(names, (name) => START.has(name))
  const value = place(names, (name) => VALUE.has(name.replace(UNIT, '')))
  if (start === null || value === null) throw new FileRefused('E_FILE_COLUMNS')
  const unit = UNIT.exec(names[value]!)?.[0]
  return {
    separator,
    count: names.length,
    start,
    value,
    quality: place(names, (name) => QUALITY.has(name)),
    power: unit ? POWER[unit[0]!]! : KILOWATT_HOURS,
  }
}

/** The place of the one column that fits; where two do, neither can be meant. */
function place(names: readonly string[], fits: (name: string) => boolean): number | null {
  const found = names.flatMap((name, index) => (name !== '' && fits(name) ? [index] : []))
  if (found.length > 1) throw new FileRefused('E_FILE_COLUMNS')
  return found[0] ?? null
}

function fold(name: string) {
  return name.toLowerCase().replace(/[^\p{L}]/gu, '')
}
