import { affect } from '#shared/database/sql'
import type { InstalledRegister } from '#equipment/queries/installed_registers'
import { audit } from '#administration/actions/audit'
import { countReadings } from '#metering/actions/count_readings'
import { fillRegisterGaps } from '#metering/actions/fill_register_gaps'
import { measureConsumption } from '#metering/actions/measure_consumption'
import { holdMeasuring } from '#metering/actions/measuring_lock'
import type { RowProblem } from '#metering/imports/interval_file'
import type { PlannedImport } from '#metering/imports/plan_import'
import type { ImportWork } from '#metering/queries/import_work'
import { lockPoint } from '#metering/queries/lock_point'
import type { FilledInterval } from '#metering/rules/fill_gaps'
import { dayClosedAt, tashkentDate, tashkentMinute } from '#metering/rules/tashkent_time'

export type ImportTotals = PlannedImport & { added: number; addedWh: bigint; fileWh: bigint }

const SHOWN_PROBLEMS = 1000

/**
 * The last transaction of an import: the dial is counted on, consumption is measured, the totals
 * are written, and only now is the import done.
 */
export async function finishImport(work: ImportWork, totals: ImportTotals) {
  await holdMeasuring()
  await lockPoint(work.servicePointId)
  const touched = new Set(totals.intervals.map(({ registerId }) => registerId))
  const registers = work.registers.filter(({ registerId }) => touched.has(registerId))
  const estimated = await fillAll(work, registers, totals.intervals)
  const finished = await close(work, withNotices(totals, estimated))
  if (finished === 0) return

  const changed = [...totals.intervals.slice(0, 1), ...estimated].map(({ startsAt }) =>
    tashkentDate(startsAt)
  )
  for (const register of registers) {
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

async function fillAll(
  { batchId }: ImportWork,
  registers: readonly InstalledRegister[],
  all: ImportTotals['intervals']
): Promise<FilledInterval[]> {
  const filled: FilledInterval[] = []
  for (const register of registers) {
    const intervals = all.filter(({ registerId }) => registerId === register.registerId)
    filled.push(...(await fillRegisterGaps({ register, batchId, intervals })))
  }
  return filled
}

/** Each estimated interval is told with the import. */
function withNotices(totals: ImportTotals, estimated: readonly FilledInterval[]): ImportTotals {
  const notices = estimated.map(({ startsAt }): RowProblem => ({
    line: 0,
    code: 'row_estimated',
    text: tashkentMinute(startsAt),
  }))
  return { ...totals, notices: [...totals.notices, ...notices] }
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
