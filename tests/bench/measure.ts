import { readFileSync } from 'node:fs'
import type pg from 'pg'

const TICKS_MS = 10

export type Measure = { wallMs: number; backendMs: number; nodeMs: number; walBytes: number }

/**
 * Runs the work and measures wall time, the CPU of all backends of the bench database (from /proc,
 * so the server must be on this machine), the CPU of Node that the work reports, and WAL.
 */
export async function measure(admin: pg.Client, work: () => Promise<number>): Promise<Measure> {
  await admin.query('checkpoint')
  const walBefore = await walOf(admin)
  const before = await backends(admin)
  const startedAt = performance.now()
  const nodeMs = await work()
  const wallMs = performance.now() - startedAt
  const after = await backends(admin)
  let backendMs = 0
  for (const [pid, ms] of after) backendMs += ms - (before.get(pid) ?? 0)
  return { wallMs, backendMs, nodeMs, walBytes: (await walOf(admin)) - walBefore }
}

async function backends(admin: pg.Client): Promise<Map<number, number>> {
  const { rows } = await admin.query<{ pid: number }>(
    `select pid from pg_stat_activity where datname = current_database()`
  )
  return new Map(rows.map(({ pid }) => [pid, cpuOf(pid)]))
}

function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * TICKS_MS
}

async function walOf(admin: pg.Client): Promise<number> {
  const { rows } = await admin.query<{ bytes: string }>(
    `select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint as bytes`
  )
  return Number(rows[0]!.bytes)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

export function shuffle<T>(values: readonly T[]): T[] {
  const shuffled = [...values]
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = Math.floor(Math.random() * (at + 1))
    ;[shuffled[at], shuffled[other]] = [shuffled[other]!, shuffled[at]!]
  }
  return shuffled
}
