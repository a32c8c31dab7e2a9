import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { audit } from '#administration/actions/audit'
import { finishImport, type ImportTotals } from '#metering/actions/finish_import'
import { storeIntervals } from '#metering/actions/store_intervals'
import { FileRefused } from '#metering/exceptions'
import { planImport, type PlannedImport } from '#metering/imports/plan_import'
import { importWork, type ImportWork } from '#metering/queries/import_work'

const PIECE = 2000

/**
 * Reads a taken file to its end. Pieces of it are stored in transactions of their own, and nothing
 * feeds consumption before the last one; so it may be killed anywhere and started again, and a
 * finished import started again does nothing. Outside any tenant scope.
 */
export async function importReadings(tenantId: number, batchId: string): Promise<void> {
  const work = await asTenant(tenantId, () => importWork(batchId))
  if (!work) return
  const plan = planOf(work)
  if (plan instanceof FileRefused) return asTenant(tenantId, () => giveUp(batchId, plan))
  await asTenant(tenantId, () => begin(work, plan))
  const totals = await storeAll(tenantId, work, plan)
  await asTenant(tenantId, () => finishImport(work, totals))
}

/** A refused file is an answer for people, kept with the import; any other error is ours. */
function planOf(work: ImportWork): PlannedImport | FileRefused {
  try {
    return planImport(work, Math.floor(clock.now().toSeconds()))
  } catch (error) {
    if (error instanceof FileRefused) return error
    throw error
  }
}

async function giveUp(batchId: string, { code, facts }: FileRefused) {
  await affect(
    `update import_batches set status = 'failed', failure = :failure::jsonb, finished_at = now()
      where tenant_id = :tenant and id = :batchId and status = 'running'`,
    { batchId, failure: JSON.stringify({ code, facts }) }
  )
  await audit({
    action: 'import.failed',
    subject: { kind: 'import', id: batchId },
    reason: code,
  })
}

async function begin({ batchId }: ImportWork, { rows }: PlannedImport) {
  await affect(
    `update import_batches set rows_total = :rows where tenant_id = :tenant and id = :batchId`,
    { batchId, rows }
  )
}

async function storeAll(
  tenantId: number,
  { batchId, servicePointId }: ImportWork,
  plan: PlannedImport
): Promise<ImportTotals> {
  const totals: ImportTotals = {
    ...plan,
    added: 0,
    addedWh: 0n,
    fileWh: 0n,
    problems: [...plan.problems],
  }
  const settled = plan.rows - plan.intervals.length
  for (let from = 0; from < plan.intervals.length; from += PIECE) {
    const intervals = plan.intervals.slice(from, from + PIECE)
    const done = settled + from + intervals.length
    // The point first, the import after it, as when an import is finished: two that are done at once
    // then wait for each other in one order.
    const piece = await asTenant(tenantId, async () => {
      const stored = await storeIntervals({ batchId, servicePointId, intervals })
      await progress(batchId, done)
      return stored
    })
    totals.added += piece.added
    totals.addedWh += piece.addedWh
    totals.repeated += piece.repeated
    totals.fileWh += piece.addedWh + piece.repeatedWh
    totals.problems.push(...piece.problems)
  }
  return totals
}

async function progress(batchId: string, rows: number) {
  await affect(
    `update import_batches set rows_done = :rows where tenant_id = :tenant and id = :batchId`,
    { batchId, rows }
  )
}
