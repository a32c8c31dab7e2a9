import { clock } from '#shared/clock'
import { one, rows } from '#shared/database/sql'
import type { HoldCause } from '#payments/queries/intake_troubles'

export type CutHold = {
  id: string
  cause: HoldCause
  reason: string | null
  count: number | null
  from: string
  /** Null while nobody knows when it ends. */
  to: string | null
  begunBy: string
}

type Row = Omit<CutHold, 'from' | 'to'> & { from: Date; to: Date | null }

/**
 * Since when automatic cuts are held at a moment, or null: then a debtor may be cut off. Whoever cuts
 * asks here right before, for each batch.
 */
export async function cutsHeldSince(at = clock.now().toISO()): Promise<string | null> {
  const found = await one<{ from: Date | null }>(
    `select min(held_from) as "from" from cut_holds
      where tenant_id = :tenant and held_from <= :at and (held_to is null or held_to > :at)`,
    { at }
  )
  return found?.from?.toISOString() ?? null
}

const SHOWN = 100

/** The holds of a region, those that last first. */
export async function cutHolds(): Promise<CutHold[]> {
  const found = await rows<Row>(
    `select id, cause, reason, (facts->>'count')::int as count, held_from as "from",
            held_to as "to", begun_by as "begunBy"
       from cut_holds where tenant_id = :tenant
      order by held_to desc nulls first, id desc limit ${SHOWN}`
  )
  return found.map(({ from, to, ...hold }) => ({
    ...hold,
    from: from.toISOString(),
    to: to?.toISOString() ?? null,
  }))
}
