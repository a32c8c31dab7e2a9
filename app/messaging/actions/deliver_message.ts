import { adapterInUse, adapters } from '#config/messaging'
import { affect, one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import type { MessageAdapter, SendResult } from '#messaging/adapters/adapter'

type Queued = { id: string; recipient: string; body: string }

/** Reaction to `messaging.queued`: hands the text to the adapter and remembers what it said. */
export async function deliverMessage(payload: Record<string, unknown>, tenantId: number) {
  const id = String(payload.messageId)
  const queued = await asTenant(tenantId, () => find(id))
  if (!queued) return
  const adapter = await adapterOf(adapterInUse)
  const result = await adapter.send({ to: queued.recipient, text: queued.body, reference: id })
  await asTenant(tenantId, () => remember(id, result))
}

function adapterOf(name: string): Promise<MessageAdapter> {
  const load = adapters[name]
  if (!load) throw new Error(`No message adapter is installed under the name ${name}`)
  return load()
}

function find(id: string) {
  return one<Queued>(
    `select id, recipient, body from messages
      where tenant_id = :tenant and id = :id and status = 'queued'`,
    { id }
  )
}

function remember(id: string, result: SendResult) {
  return affect(
    `update messages
        set status = :status, adapter = :adapter, provider_reference = :reference,
            reason = :reason, sent_at = now()
      where tenant_id = :tenant and id = :id`,
    {
      id,
      status: result.status,
      adapter: adapterInUse,
      reference: result.status === 'sent' ? (result.providerReference ?? null) : null,
      reason: result.status === 'failed' ? result.reason : null,
    }
  )
}
