import { CURRENCY } from '#shared/kernel/money'
import { one, rows } from '#shared/database/sql'
import type { Reservation } from '#payments/reservation'

type State = Reservation['facts']['state']

type Row = {
  id: string
  accountId: string
  reference: string
  account: string
  amount_minor: string
  state: State
  provider_at: Date | null
  reserved_at: Date
  expires_at: Date
  performed_at: Date | null
  ended_at: Date | null
  reason: string | null
  paymentId: string | null
}

/** A performed promise whose payment has been taken back reads as cancelled, whoever took it back. */
const SELECT = `
  select r.id, r.account_id as "accountId", r.reference, a.number as account, r.amount_minor,
         case when v.reversed_at is null then r.state else 'cancelled' end as state,
         r.provider_at, r.reserved_at, r.expires_at, p.recorded_at as performed_at,
         coalesce(r.ended_at, v.reversed_at) as ended_at, r.reason, r.payment_id as "paymentId"
    from payment_reservations r
    join personal_accounts a on a.tenant_id = :tenant and a.id = r.account_id
    left join payments p on p.tenant_id = :tenant and p.payment_id = r.payment_id
    left join payment_reversals v on v.tenant_id = :tenant and v.payment_id = r.payment_id
   where r.tenant_id = :tenant and r.channel_id = :channelId`

/** The promise that a channel knows by this reference, or null. */
export async function reservationByReference(channelId: number, reference: string) {
  const row = await one<Row>(`${SELECT} and r.reference = :reference`, { channelId, reference })
  return row && reservationOf(row)
}

/** The provider's reference of the promise that has this id of ours, or null. */
export async function referenceOfReservation(channelId: number, id: string) {
  if (!/^\d{1,18}$/.test(id)) return null
  const row = await one<{ reference: string }>(
    `select reference from payment_reservations
      where tenant_id = :tenant and channel_id = :channelId and id = :id`,
    { channelId, id }
  )
  return row?.reference ?? null
}

type Wanted = { channelId: number; from: string; to: string; most: number }

/** Promises of a channel made in `[from, to)` by the provider's clock, whatever became of them. */
export async function reservationsOfChannel(wanted: Wanted): Promise<Reservation[]> {
  const found = await rows<Row>(
    `${SELECT} and coalesce(r.provider_at, r.reserved_at) >= :from
       and coalesce(r.provider_at, r.reserved_at) < :to
     order by coalesce(r.provider_at, r.reserved_at), r.id limit :most`,
    wanted
  )
  return found.map(reservationOf)
}

function reservationOf(row: Row): Reservation {
  return {
    id: row.id,
    accountId: row.accountId,
    expiresAt: row.expires_at.toISOString(),
    facts: {
      reservationId: row.id,
      reference: row.reference,
      account: row.account,
      amount: { minor: BigInt(row.amount_minor), currency: CURRENCY },
      state: row.state,
      providerAt: row.provider_at?.toISOString() ?? null,
      reservedAt: row.reserved_at.toISOString(),
      performedAt: row.performed_at?.toISOString() ?? null,
      cancelledAt: row.ended_at?.toISOString() ?? null,
      reason: row.reason,
      paymentId: row.paymentId,
    },
  }
}
