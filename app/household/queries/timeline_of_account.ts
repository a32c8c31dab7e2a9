import { rows } from '#shared/database/sql'
import type { IsoDate, Period } from '#shared/kernel/calendar'

export type TimelineFact = {
  id: string
  kind: 'reading' | 'charge' | 'payment'
  on: IsoDate
  /** The month a charge is for. */
  period: Period | null
  amountMinor: string | null
  /** What a dial showed, or what a charge is for. */
  quantityWh: string | null
  /** The source of a reading, the channel of a payment. */
  through: string | null
  status: string | null
}

/** What happened on an account lately: readings, charges and payments in one line, newest first. */
export function timelineOfAccount(accountId: string, months: readonly Period[], most: number) {
  return rows<TimelineFact>(TIMELINE, { accountId, months, most })
}

const TIMELINE = `
  (select 'reading-' || r.id as id, 'reading' as kind, r.read_on as on, null::date as period,
          null::text as "amountMinor", r.value_wh::text as "quantityWh", r.source as through, r.status
     from service_points s
     join readings r on r.tenant_id = :tenant and r.service_point_id = s.id
    where s.tenant_id = :tenant and s.account_id = :accountId and r.status <> 'replaced'
    order by r.read_on desc, r.id desc limit :most)
  union all
  (select 'charge-' || c.charge_id || '-' || c.seq, 'charge', c.booked_on, c.period,
          c.amount_minor::text, c.quantity_wh::text, null, null
     from charges c
    where c.tenant_id = :tenant and c.period = any(:months::date[]) and c.account_id = :accountId
    order by c.booked_on desc, c.charge_id desc limit :most)
  union all
  (select 'payment-' || y.payment_id, 'payment', y.booked_on, null,
          y.amount_minor::text, null, h.title, y.status
     from payments y
     join payment_channels h on h.tenant_id = :tenant and h.id = y.channel_id
    where y.tenant_id = :tenant and y.account_id = :accountId
    order by y.paid_at desc, y.payment_id desc limit :most)
  order by 3 desc, 1 desc limit :most`
