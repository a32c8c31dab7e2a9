import { one } from '#shared/database/sql'

/** Whether every finished chunk of the run was compared with the month before. */
export async function runIsCompared(runId: string): Promise<boolean> {
  const waiting = await one<{ chunk_no: number }>(
    `select chunk_no from billing_chunks
      where tenant_id = :tenant and run_id = :runId and state = 'done' and not compared
      limit 1`,
    { runId }
  )
  return !waiting
}
