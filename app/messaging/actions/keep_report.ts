import type { DeliveryReport } from '@hisob/contract'
import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { lockReport } from '#messaging/actions/lock_report'

/** What a state of ours may still become by a report: what was delivered stays so. */
const FROM: Record<DeliveryReport['state'], readonly string[]> = {
  delivered: ['sending', 'sent', 'unknown', 'failed', 'undelivered'],
  undelivered: ['sending', 'sent', 'unknown', 'failed'],
  pending: ['sending', 'unknown'],
}

/** Keeps what a gateway told of a message, and the message's state by it. */
export async function keepReport(channelId: number, report: DeliveryReport): Promise<void> {
  const { reference, providerReference, state, reason } = report
  const now = clock.now().toISO()
  if (providerReference) await lockReport(channelId, providerReference)
  await affect(
    `insert into delivery_reports (tenant_id, channel_id, reference, provider_reference, state,
                                   reason, received_at)
     values (:tenant, :channelId, :reference, :providerReference, :state, :reason, :now)`,
    { channelId, reference, providerReference, state, reason, now }
  )
  await affect(
    `update messages
        set status = :status, reason = :reason, reported_at = :now, body = coalesce(shown, body)
      where tenant_id = :tenant and channel_id = :channelId and status = any(:from)
        and (id::text = :reference or provider_reference = :providerReference)`,
    {
      channelId,
      reference,
      providerReference,
      status: state === 'pending' ? 'sent' : state,
      reason,
      from: FROM[state],
      now,
    }
  )
}
