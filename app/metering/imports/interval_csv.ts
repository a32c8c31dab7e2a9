import { FileRefused } from '#metering/exceptions'
import { csvColumns, type CsvColumns } from '#metering/imports/csv_columns'
import {
  MAX_INTERVALS,
  type FileInterval,
  type IntervalFile,
  type IntervalSeries,
  type RowProblem,
} from '#metering/imports/interval_file'
import { parseDecimal } from '#metering/rules/exact_sum'
import { parseInstant } from '#metering/rules/parse_instant'
import { TASHKENT_OFFSET_SECONDS } from '#metering/rules/tashkent_time'

const HOUR = 3600
const MAX_LINE = 1000
const QUALITIES: Record<string, number> = {
  valid: 0,
  actual: 0,
  edited: 7,
  estimated: 8,
  questionable: 10,
}

type Row = { interval: FileInterval; offsetSeconds: number }

/**
 * Reads interval data as `start,value` in kWh: ISO times with an offset or DD.MM.YYYY HH:mm of
 * Tashkent, `,` `;` or tab between columns, decimal comma or point, quotes, BOM. Every interval
 * lasts as long as the file's usual step, so an hour that is missing stays missing.
 */
export function parseIntervalCsv(text: string): IntervalFile {
  assertText(text)
  const lines = linesOf(text)
  const header = lines.next()
  if (header.done) throw new FileRefused('E_FILE_EMPTY')
  const columns = csvColumns(header.value.text)
  const series = blankSeries(columns)
  let count = 0
  for (const line of lines) {
    count += 1
    if (count > MAX_INTERVALS) throw new FileRefused('E_FILE_TOO_LONG', { rows: MAX_INTERVALS })
    const read = rowOf(line, columns)
    if ('code' in read) series.problems.push(read)
    else addRow(series, read)
  }
  if (series.intervals.length === 0) throw new FileRefused('E_FILE_NO_INTERVALS')
  const seconds = usualStep(series.intervals)
  for (const interval of series.intervals) interval.seconds = seconds
  return { series: [series] }
}

function blankSeries({ power }: CsvColumns): IntervalSeries {
  return {
    key: '',
    title: '',
    flow: 'received',
    offsetSeconds: TASHKENT_OFFSET_SECONDS,
    power,
    intervals: [],
    problems: [],
  }
}

/** The clock of the first row is the file's. */
function addRow(series: IntervalSeries, { interval, offsetSeconds }: Row) {
  if (series.intervals.length === 0) series.offsetSeconds = offsetSeconds
  series.intervals.push(interval)
}

/** The commonest distance between neighbouring starts; a single row is an hour. */
function usualStep(intervals: readonly FileInterval[]): number {
  const counts = new Map<number, number>()
  intervals.forEach(({ startsAt }, index) => {
    const step = index === 0 ? 0 : startsAt - intervals[index - 1]!.startsAt
    if (step > 0) counts.set(step, (counts.get(step) ?? 0) + 1)
  })
  return [...counts].reduce((best, step) => (step[1] > best[1] ? step : best), [HOUR, 0])[0]
}

type Line = { number: number; text: string }

/** The lines that say something, with their numbers in the file. */
function* linesOf(text: string): Generator<Line> {
  let number = 0
  let from = text.startsWith('\ufeff') ? 1 : 0
  while (from < text.length) {
    const end = text.indexOf('\n', from)
    const to = end === -1 ? text.length : end
    number += 1
    if (to - from > MAX_LINE) throw new FileRefused('E_FILE_LONG_LINE', { line: number })
    const line = text.slice(from, to).trim()
    if (/[^;,\t\s]/.test(line)) yield { number, text: line }
    from = to + 1
  }
}

function rowOf({ number: line, text }: Line, columns: CsvColumns): Row | RowProblem {
  const fields = fieldsOf(text, columns.separator)
  if (!fields || fields.length !== columns.count) return { line, code: 'row_syntax', text }
  const instant = parseInstant(fields[columns.start]!)
  if (!instant) return { line, code: 'row_time', text: fields[columns.start]! }
  const value = fields[columns.value]!
  if (value === '') return { line, code: 'row_missing', text }
  if (!parseDecimal(value, columns.power)) return { line, code: 'row_value', text: value }
  const { epochSeconds: startsAt, offsetSeconds } = instant
  const quality = columns.quality === null ? '' : fields[columns.quality]!.toLowerCase()
  const known = QUALITIES[quality] ?? 0
  return {
    interval: { line, startsAt, seconds: HOUR, value, quality: known, block: null },
    offsetSeconds,
  }
}

/** Fields of one line; null when a quote does not close. */
function fieldsOf(line: string, separator: string): string[] | null {
  if (!line.includes('"')) return line.split(separator).map((field) => field.trim())
  const fields: string[] = []
  const field = new RegExp(`\\s*(?:"((?:[^"]|"")*)"|([^"${separator}]*))\\s*(${separator}|$)`, 'y')
  while (field.lastIndex < line.length || fields.length === 0) {
    const match = field.exec(line)
    if (!match) return null
    fields.push((match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim())
    if (match[3] === '') return field.lastIndex === line.length ? fields : null
    if (field.lastIndex === line.length) fields.push('')
  }
  return fields
}

/** A web page, XML or something binary under the name of a CSV. */
function assertText(text: string) {
  if (text.includes('\u0000')) throw new FileRefused('E_FILE_TYPE')
  if (/^\ufeff?\s*</.test(text)) throw new FileRefused('E_FILE_TYPE')
}
