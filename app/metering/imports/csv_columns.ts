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

const START = ['start', 'timestamp', 'datetime', 'date', 'time', 'vaqt', 'sana', 'boshlanishi']
const START_CYRILLIC = ['вақт', 'вакт', 'сана', 'бошланиши', 'время', 'дата', 'начало']
const KILOWATT_HOURS = ['value', 'kwh', 'qiymat', 'sarf', 'қиймат', 'сарф', 'значение', 'расход']
const KILOWATT_HOURS_MORE = ['квтч', 'kvts', 'kvtsoat', 'квтсоат', 'consumption', 'usage']
const WATT_HOURS = ['wh', 'valuewh', 'втч', 'vtsoat', 'втсоат']
const QUALITY = ['quality', 'sifat', 'сифат', 'качество', 'status']

/** Finds the columns by the names in the header; a file without a header is not guessed at. */
export function csvColumns(header: string): CsvColumns {
  const separator = [';', '\t', ','].find((sign) => header.includes(sign))
  if (!separator) throw new FileRefused('E_FILE_COLUMNS')
  const names = header.split(separator).map(fold)
  const start = place(names, [...START, ...START_CYRILLIC])
  const inKilowatts = place(names, [...KILOWATT_HOURS, ...KILOWATT_HOURS_MORE])
  const inWatts = place(names, WATT_HOURS)
  const value = inKilowatts ?? inWatts
  if (start === null || value === null) throw new FileRefused('E_FILE_COLUMNS')
  return {
    separator,
    count: names.length,
    start,
    value,
    quality: place(names, QUALITY),
    power: inKilowatts === null ? 0 : 3,
  }
}

/** The place of the one column so named; two of them cannot both be meant. */
function place(names: readonly string[], known: readonly string[]): number | null {
  const found = names.flatMap((name, index) => (known.includes(name) ? [index] : []))
  if (found.length > 1) throw new FileRefused('E_FILE_COLUMNS')
  return found[0] ?? null
}

function fold(name: string) {
  return name.toLowerCase().replace(/[^\p{L}]/gu, '')
}
