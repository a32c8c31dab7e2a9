import { rows } from '#shared/database/sql'
import type { IsoDate, Period } from '#shared/kernel/calendar'
import type { PaidThrough } from '#shared/documents/tell_paid_through'
import { SOURCE_KIND } from '#ledger/rules/source_kind'

export type PaymentOfMonth = { on: IsoDate; through: PaidThrough; amountMinor: bigint }

type Row = { on: IsoDate; amount_minor: string; adapter: string | null; title: string | null }

/**
 * Money received in a month, as an invoice lists it; a reversed payment comes a second time, below
 * zero. What an invoice prints of payments stands to the right of this module, so it is read here by
 * itself: the entry, and the name of the channel.
 */
export async function paymentsOfMonth(accountId: string, period: Period) {
  const found = await rows<Row>(
    `select e.booked_on as "on", -e.amount_minor as amount_minor, c.adapter, c.title
       from entries e
       left join payments p on p.tenant_id = :tenant and p.payment_id = e.source_id
       left join payment_channels c on c.tenant_id = :tenant and c.id = p.channel_id
      where e.tenant_id = :tenant and e.period = :period and e.account_id = :accountId
        and e.source_kind in (:payment, :reversal)
      order by e.booked_on, e.transaction_id`,
    {
      accountId,
      period,
      payment: SOURCE_KIND.payment,
      reversal: SOURCE_KIND.paymentReversal,
    }
  )
  return found.map((row): PaymentOfMonth => ({
    on: row.on,
    through: through(row),
    amountMinor: BigInt(row.amount_minor),
  }))
}

function through({ adapter, title }: Row): PaidThrough {
  const isDesk = adapter === null || ['cash_desk', 'card_desk'].includes(adapter)
  if (isDesk) return { kind: 'cash_desk', name: null }
  return { kind: 'provider', name: title ?? adapter }
}
