import { affect } from '#shared/database/sql'

/** A gateway may report before we have heard the name that it gave the message. */
export async function takeEarlierReports(messageId: string): Promise<void> {
  await affect(
    `update messages m
        set status = report.state, reason = report.reason, reported_at = report.received_at
       from (
         select r.state, r.reason, r.received_at
           from messages own
           join delivery_reports r on r.tenant_id = :tenant and r.channel_id = own.channel_id
            and r.provider_reference = own.provider_reference and r.state <> 'pending'
            and r.received_at >= own.tried_at
          where own.tenant_id = :tenant and own.id = :messageId
          order by (r.state = 'delivered') desc, r.id desc limit 1
       ) report
      where m.tenant_id = :tenant and m.id = :messageId and m.status = 'sent'`,
    { messageId }
  )
}
