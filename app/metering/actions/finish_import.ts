import { affect } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import { audit } from '#administration/actions/audit'
import { countReadings } from '#metering/actions/count_readings'
import { measureConsumption } from '#metering/actions/measure_consumption'
import { holdMeasuring } from '#metering/actions/measuring_lock'
import type { RowProblem } from '#metering/imports/interval_file'
import type { PlannedImport } from '#metering/imports/plan_import'
import type { ImportWork } from '#metering/queries/import_work'
import { lockPoint } from '#metering/queries/lock_point'
import { dayClosedAt, tashkentDate } from '#metering/rules/tashkent_time'

export type ImportTotals = PlannedImport & { added: number; addedWh: bigint; fileWh: bigint }

const SHOWN_PROBLEMS = 1000

/**
 * The last transaction of an import: the dial is counted on, consumption is measured, the totals
 * are written, and only now is the import done.
 */
export async function finishImport(work: ImportWork, totals: ImportTotals) {
  await holdMeasuring()
  await lockPoint(work.servicePointId)
  const finished = await close(work, totals)
  if (finished === 0) return

  const touched = new Set(totals.intervals.map(({ registerId }) => registerId))
  const changed: IsoDate[] = [tashkentDate(totals.intervals[0]!.startsAt)]
  for (const register of work.registers.filter(({ registerId }) => touched.has(registerId))) {
    const from = await countReadings({ ...work, register })
    if (from) changed.push(from)
  }
  await measureConsumption({ servicePointId: work.servicePointId, from: changed.sort()[0]! })
  await audit({
    action: 'import.finished',
    subject: { kind: 'import', id: work.batchId },
    after: { rows: totals.rows, added: totals.added, refused: totals.problems.length },
  })
}

/** Another attempt may have finished it meanwhile: then there is nothing left to do. */
function close({ batchId }: ImportWork, totals: ImportTotals): Promise<number> {
  const { intervals, problems, notices } = totals
  const last = intervals.at(-1)!
  return affect(
    `update import_batches
        set status = 'done', finished_at = now(), rows_total = :rows, rows_done = :rows,
            rows_added = :added, rows_joined = :joined, rows_repeated = :repeated,
            rows_refused = :refused, file_wh = :fileWh, added_wh = :addedWh,
            first_on = :firstOn, last_on = :lastOn, errors = :errors::jsonb
      where tenant_id = :tenant and id = :batchId and status = 'running'`,
    {
      batchId,
      rows: totals.rows,
      added: totals.added,
      joined: totals.joined,
      repeated: totals.repeated,
      refused: problems.length,
      fileWh: totals.fileWh,
      addedWh: totals.addedWh,
      firstOn: tashkentDate(intervals[0]!.startsAt),
      lastOn: dayClosedAt(last.startsAt + last.seconds),
      errors: JSON.stringify(inOrder([...problems, ...notices]).slice(0, SHOWN_PROBLEMS)),
    }
  )
}

function inOrder(problems: readonly RowProblem[]) {
  return [...problems].sort((a, b) => a.line - b.line)
}
