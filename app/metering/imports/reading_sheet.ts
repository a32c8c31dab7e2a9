import { csvRecords } from '#shared/files/csv_records'
import { isDate, type IsoDate } from '#shared/kernel/calendar'
import { parseQuantity } from '#shared/kernel/quantity'
import { FileRefused } from '#metering/exceptions'

/** The columns of a sheet; the meter's number and the dial may be left out where there is but one. */
export const SHEET_COLUMNS = ['account', 'meter', 'register', 'date', 'value'] as const
const NEEDED = ['account', 'date', 'value']

export const MOST_SHEET_LINES = 200_000

export type SheetCode =
  'E_SHEET_DATE' | 'E_SHEET_VALUE' | 'E_SHEET_ACCOUNT' | 'E_SHEET_METER' | 'E_SHEET_DIAL'

export type SheetProblem = { line: number; code: SheetCode | `E_READING_${string}` } & {
  /** What the line says: the account and the value. */
  text: string
  facts: Record<string, string | number>
}

export type SheetReading = {
  line: number
  account: string
  /** The meter's number; empty where the line does not tell. */
  meter: string
  register: string
  readOn: IsoDate
  valueWh: bigint
  text: string
}

/** Lines in their order: read, or with what keeps them from being read. An empty value says nothing. */
export type SheetLine = SheetReading | SheetProblem | null

/**
 * Reads a sheet: commas or semicolons, UTF-8, days as 2026-05-31 or 31.05.2026, values in the unit of
 * the dial.
 *
 * @throws FileRefused when it is no such file, or too long
 */
export function readSheet(text: string): SheetLine[] {
  const records = csvRecords(text, NEEDED)
  if (!records) throw new FileRefused('E_FILE_SHEET_COLUMNS', { columns: NEEDED.join(', ') })
  if (records.length > MOST_SHEET_LINES) {
    throw new FileRefused('E_FILE_TOO_LONG', { rows: MOST_SHEET_LINES })
  }
  return records.map((record, index) => readLine(record, index + 2))
}

function readLine(record: Readonly<Record<string, string>>, line: number): SheetLine {
  const cell = (name: string) => (record[name] ?? '').trim().replace(/^'/, '')
  const [account, value] = [cell('account'), cell('value')]
  if (value === '') return null
  const text = `${account} · ${value}`.slice(0, 100)
  const readOn = dayOf(cell('date'))
  if (!readOn) return { line, code: 'E_SHEET_DATE', text, facts: {} }
  const valueWh = parseQuantity(value)
  if (valueWh === null) return { line, code: 'E_SHEET_VALUE', text, facts: {} }
  const [meter, register] = [cell('meter'), cell('register')]
  return { line, account, meter, register, readOn, valueWh, text }
}

/** `2026-05-31` or, as spreadsheets here write it, `31.05.2026`. */
function dayOf(text: string): IsoDate | null {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? []
  const iso = day ? `${year}-${month!.padStart(2, '0')}-${day.padStart(2, '0')}` : text
  return isDate(iso) ? iso : null
}
