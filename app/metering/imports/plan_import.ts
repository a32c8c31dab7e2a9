import { quantityText } from '#shared/kernel/quantity'
import { FileRefused } from '#metering/exceptions'
import type { RowProblem } from '#metering/imports/interval_file'
import { readIntervals } from '#metering/imports/read_intervals'
import { settleOnRegisters, type RegisterInterval } from '#metering/imports/settle_on_registers'
import type { ImportWork } from '#metering/queries/import_work'
import { abovePhysical } from '#metering/rules/above_physical'

export type PlannedImport = {
  rows: number
  intervals: RegisterInterval[]
  joined: number
  repeated: number
  problems: RowProblem[]
  notices: RowProblem[]
}

/**
 * Everything about an import that can be known before the first row is stored. Refuses the file
 * when none of it can be taken, or when it cannot be this point's.
 *
 * @param now epoch seconds
 */
export function planImport(work: ImportWork, now: number): PlannedImport {
  const read = readIntervals(work.content, work.kind, work.options)
  const settled = settleOnRegisters(read.intervals, work.registers, now)
  if (settled.intervals.length === 0) throw nothingTaken(settled.problems)
  const excess = abovePhysical(settled.intervals, work.connectedW)
  if (excess) {
    throw new FileRefused('E_FILE_ABOVE_PHYSICAL', {
      month: excess.period.slice(0, 7),
      quantity: quantityText(excess.quantityWh),
      ceiling: quantityText(excess.ceilingWh),
    })
  }
  return {
    rows: read.rows,
    joined: read.joined,
    repeated: read.repeated,
    notices: read.notices,
    intervals: settled.intervals,
    problems: [...read.problems, ...settled.problems].sort((a, b) => a.line - b.line),
  }
}

/** The commonest fault of the rows says why. */
function nothingTaken(problems: readonly RowProblem[]): FileRefused {
  const counts = Map.groupBy(problems, ({ code }) => code)
  const [most] = [...counts].sort((a, b) => b[1].length - a[1].length)
  const facts = { from: problems[0]?.text ?? '', to: problems.at(-1)?.text ?? '' }
  if (most?.[0] === 'row_too_old') return new FileRefused('E_FILE_TOO_OLD', facts)
  if (most?.[0] === 'row_future') return new FileRefused('E_FILE_IN_FUTURE', facts)
  if (most?.[0] === 'row_meter_absent') return new FileRefused('E_FILE_METER_ABSENT', facts)
  return new FileRefused('E_FILE_NO_INTERVALS')
}
