import { DELIVERED } from '#equipment/rules/register_codes'
import { FileRefused } from '#metering/exceptions'
import { parseEspi } from '#metering/imports/espi'
import type { ImportKind, ImportOptions } from '#metering/imports/import_options'
import { parseIntervalCsv } from '#metering/imports/interval_csv'
import type { IntervalFile, IntervalSeries, RowProblem } from '#metering/imports/interval_file'
import { placeIntervals, type PlacedInterval } from '#metering/imports/place_intervals'
import { unpack } from '#metering/imports/unpack'

export type ReadIntervals = {
  rows: number
  intervals: PlacedInterval[]
  joined: number
  repeated: number
  problems: RowProblem[]
  notices: RowProblem[]
}

/** What kind of file this is by its content. */
export function kindOf(text: string): ImportKind {
  return /^\ufeff?\s*</.test(text) ? 'espi' : 'interval_csv'
}

/** Reads the one series of a file that the options ask for, in its place in time. */
export function readIntervals(
  bytes: Uint8Array,
  kind: ImportKind,
  options: ImportOptions
): ReadIntervals {
  const text = unpack(bytes)
  const file = kind === 'espi' ? parseEspi(text) : parseIntervalCsv(text)
  const series = seriesAsked(file, options)
  const { problems, ...placed } = placeIntervals(series, options.shiftYears)
  return {
    rows: series.intervals.length + series.problems.length,
    ...placed,
    problems: [...series.problems, ...problems].sort((a, b) => a.line - b.line),
  }
}

function seriesAsked({ series }: IntervalFile, { registerCode, usagePoint }: ImportOptions) {
  const flow = registerCode === DELIVERED ? 'delivered' : 'received'
  const fitting = series.filter((one) => one.flow === flow)
  if (fitting.length === 0) throw new FileRefused('E_FILE_NO_INTERVALS')
  if (usagePoint !== null) return chosen(fitting, usagePoint)
  if (fitting.length > 1) throw new FileRefused('E_FILE_SEVERAL_POINTS', { points: fitting.length })
  return fitting[0]!
}

function chosen(series: readonly IntervalSeries[], usagePoint: number) {
  const one = series[usagePoint - 1]
  if (!one) throw new FileRefused('E_FILE_NO_SUCH_POINT', { points: series.length })
  return one
}
