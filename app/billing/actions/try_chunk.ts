import { affect, one } from '#shared/database/sql'
import { undone } from '#shared/tenancy/undone'
import { billChunk } from '#billing/actions/bill_chunk'
import { compareChunk } from '#billing/actions/compare_chunk'
import type { Chunk, ChunkResult, RunInWork } from '#billing/run_in_work'

const FINDINGS = ['billing_errors', 'billing_comparisons', 'billing_deviations'] as const

type Found = { result: ChunkResult; findings: Record<(typeof FINDINGS)[number], string> }

/**
 * Bills a chunk exactly as a run would, looks at the outcome and takes all of it back: only what was
 * found out stays.
 *
 * @throws E_PERIOD_CLOSED
 */
export async function tryChunk(run: RunInWork, chunk: Chunk): Promise<ChunkResult> {
  const { result, findings } = await undone(() => billed(run, chunk))
  for (const table of FINDINGS) {
    await affect(
      `insert into ${table} select * from jsonb_populate_recordset(null::${table}, :rows::jsonb)`,
      { rows: findings[table] }
    )
  }
  await affect(
    `update billing_chunks set compared = true
      where tenant_id = :tenant and run_id = :runId and chunk_no = :no`,
    { runId: run.id, no: chunk.no }
  )
  return result
}

async function billed(run: RunInWork, chunk: Chunk): Promise<Found> {
  const result = await billChunk(run, chunk)
  await compareChunk({ runId: run.id, period: run.period, chunk })
  const findings = await one<Found['findings']>(
    `select ${FINDINGS.map((table) => `(${rowsOf(table)}) as ${table}`).join(', ')}`,
    { runId: run.id, lo: chunk.lo, hi: chunk.hi, no: chunk.no }
  )
  return { result, findings: findings! }
}

function rowsOf(table: (typeof FINDINGS)[number]) {
  const ofChunk =
    table === 'billing_comparisons'
      ? 'f.chunk_no = :no::int'
      : 'f.account_id >= :lo::bigint and f.account_id < :hi::bigint'
  return `select coalesce(jsonb_agg(to_jsonb(f)), '[]')::text from ${table} f
           where f.tenant_id = :tenant and f.run_id = :runId and ${ofChunk}`
}
