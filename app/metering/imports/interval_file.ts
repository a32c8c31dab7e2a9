/** An interval as its file states it. */
export type FileInterval = {
  line: number
  /** Epoch seconds of the true instant. */
  startsAt: number
  seconds: number
  /** The energy as the file writes it: a decimal number ≥ 0 in the unit of its series. */
  value: string
  /** Quality of ESPI: 0 valid, 7 edited, 8 and 9 estimated, 10 questionable. */
  quality: number
  /** The block of readings that follow one another, where the format has such; else null. */
  block: number | null
}

export type RowProblem = { line: number; code: RowCode; text: string }

export type RowCode =
  | 'row_syntax'
  | 'row_time'
  | 'row_value'
  | 'row_missing'
  | 'row_no_duration'
  | 'row_conflict'
  | 'row_overlap'
  | 'row_future'
  | 'row_too_old'
  | 'row_meter_absent'
  | 'row_stored_differs'
  | 'row_same_time'
  | 'row_estimated'

/** One measured stream of a file: the energy that one point received, or delivered. */
export type IntervalSeries = {
  key: string
  title: string
  flow: 'received' | 'delivered'
  /** The file's own clock, seconds east of UTC, without summer time. */
  offsetSeconds: number
  /** Unit of the values as a power of ten of the base unit: 3 for kWh, 0 for Wh. */
  power: number
  intervals: FileInterval[]
  /** Rows of this series that could not be read. */
  problems: RowProblem[]
}

export type IntervalFile = { series: IntervalSeries[] }

/** Eight years of quarter-hours, 34 of hours: more is not one point's file. */
export const MAX_INTERVALS = 300_000
