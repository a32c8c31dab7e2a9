import { clock } from '#shared/clock'
import { rows } from '#shared/database/sql'
import type { AttemptState } from '#payments/rules/move_attempt'
import type { RequestKind } from '#payments/queries/request_channels'

export type AccountRequest = {
  id: string
  channel: string
  kind: RequestKind
  state: AttemptState
  amountMinor: string
  /** Where the payer pays; only while it may still be paid there. */
  link: string | null
  isForInvoice: boolean
  startedAt: string
  expiresAt: string
  isExpired: boolean
  paymentId: string | null
}

type Row = Omit<AccountRequest, 'startedAt' | 'expiresAt'> & { started_at: Date; expires_at: Date }

const MOST = 20

/** What was requested of the payers of an account, the newest first. */
export async function requestsOfAccount(accountId: string): Promise<AccountRequest[]> {
  const found = await rows<Row>(
    `select p.id, c.title as channel, p.kind, p.state, p.amount_minor::text as "amountMinor",
            case when p.state = 'pending' and p.expires_at > :now then p.link end as link,
            p.invoice_id is not null as "isForInvoice", p.started_at, p.expires_at,
            p.state not in ('done', 'declined') and p.expires_at <= :now as "isExpired",
            p.payment_id as "paymentId"
       from payment_attempts p
       join payment_channels c on c.tenant_id = :tenant and c.id = p.channel_id
      where p.tenant_id = :tenant and p.account_id = :accountId and p.kind in ('link', 'push')
      order by p.id desc limit ${MOST}`,
    { accountId, now: clock.now().toISO() }
  )
  return found.map(({ started_at, expires_at, ...request }) => ({
    ...request,
    startedAt: started_at.toISOString(),
    expiresAt: expires_at.toISOString(),
  }))
}
