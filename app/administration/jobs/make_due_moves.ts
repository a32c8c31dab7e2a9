import { clock } from '#shared/clock'
import { affect, one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { makeMove } from '#administration/actions/make_move'

const AGAIN_IN_MINUTES = 10

/** Makes the moves whose day has come. One that must wait (a billing run) is tried again later. */
export async function makeDueMoves(tenantId: number): Promise<number> {
  let made = 0
  for (;;) {
    const due = await asTenant(tenantId, nextDue)
    if (!due) return made
    try {
      await asTenant(tenantId, () => makeMove(due.id))
      made += 1
    } catch (error) {
      await asTenant(tenantId, () => postpone(due.id, error as Error))
    }
  }
}

function nextDue() {
  return one<{ id: string }>(
    `select id from division_moves
      where tenant_id = :tenant and state = 'planned' and due_at <= :now::timestamptz
      order by due_at, id limit 1`,
    { now: clock.now().toISO() }
  )
}

/** The reason is kept for the page of the division: people see what stands in the way. */
async function postpone(moveId: string, error: Error) {
  await affect(
    `update division_moves set due_at = :later::timestamptz, last_error = :error
      where tenant_id = :tenant and id = :moveId and state = 'planned'`,
    {
      moveId,
      later: clock.now().plus({ minutes: AGAIN_IN_MINUTES }).toISO(),
      error: error.message.slice(0, 300),
    }
  )
}
