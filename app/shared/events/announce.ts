import { affect } from '#shared/database/sql'
import { wakeAfterCommit } from '#shared/jobs/wake'

/**
 * Announces a fact: an outbox row in the same transaction as the change itself, so that neither can
 * exist without the other. Payloads carry ids, never rows.
 */
export async function announce(topic: string, payload: Record<string, unknown>) {
  await affect(
    `insert into outbox (tenant_id, topic, payload) values (:tenant, :topic, :payload::jsonb)`,
    { topic, payload: JSON.stringify(payload) }
  )
  wakeAfterCommit()
}
