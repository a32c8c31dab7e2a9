import logger from '@adonisjs/core/services/logger'
import { asTenant } from '#shared/tenancy/as_tenant'
import { reactionsTo } from '#shared/events/reactions'
import { affect, one } from '#shared/database/sql'
import { TenantScope } from '#shared/tenancy/tenant_scope'

type Due = { id: string; topic: string; payload: Record<string, unknown>; attempts: number }

const MOST_ATTEMPTS = 8

/**
 * Delivers the due outbox rows of a tenant, one after another, and answers how many it tried.
 * The row stays locked while its reactions run, so a worker killed in the middle frees it again.
 */
export async function drainOutbox(tenantId: number): Promise<number> {
  let tried = 0
  while (await deliverNext(tenantId)) tried += 1
  return tried
}

async function deliverNext(tenantId: number): Promise<boolean> {
  return asTenant(tenantId, async () => {
    const due = await one<Due>(
      `select id, topic, payload, attempts from outbox
        where tenant_id = :tenant and done_at is null and failed_at is null and due_at <= now()
        order by due_at, id limit 1 for update skip locked`
    )
    if (!due) return false

    const failure = await deliver(due, tenantId)
    await (failure ? postpone(due, failure) : finish(due))
    return true
  })
}

/** Reactions run outside the claiming scope: each opens and commits its own. */
async function deliver(due: Due, tenantId: number): Promise<Error | null> {
  try {
    for (const reaction of reactionsTo(due.topic)) {
      await TenantScope.leave(() => reaction(due.payload, tenantId))
    }
    return null
  } catch (error) {
    logger.error({ err: error, topic: due.topic, outboxId: due.id }, 'a reaction failed')
    return error as Error
  }
}

function finish(due: Due) {
  return affect(`update outbox set done_at = now() where tenant_id = :tenant and id = :id`, {
    id: due.id,
  })
}

/** Waits longer each time; after the last attempt the row is set aside for people to look at. */
function postpone(due: Due, failure: Error) {
  return affect(
    `update outbox
        set attempts = attempts + 1, last_error = :error,
            due_at = now() + (interval '2 seconds') * power(3, attempts),
            failed_at = case when attempts + 1 >= :most then now() end
      where tenant_id = :tenant and id = :id`,
    { id: due.id, error: failure.message.slice(0, 500), most: MOST_ATTEMPTS }
  )
}
