import { rows } from '#shared/database/sql'
import type { SearchSource } from '#shared/search/registry'
import { formatDate, formatSoum } from '#shared/documents/format'
import { paymentsByDocument } from '#payments/queries/payments_by_document'

type Row = { id: string; amount_minor: string; bookedOn: string; channel: string; name: string }

/** Payments in the one search: by payment id, receipt number or the provider's reference. */
export const searchPayments: SearchSource = {
  kind: 'payments.search',
  right: 'payments.view',
  async find({ query, divisionIds }) {
    const paymentIds = await paymentsByDocument(query, divisionIds)
    if (paymentIds.length === 0) return []
    const found = await rows<Row>(
      `select p.payment_id as id, p.amount_minor, p.booked_on as "bookedOn", c.title as channel,
              a.name
         from payments p
         join payment_channels c on c.tenant_id = :tenant and c.id = p.channel_id
         join personal_accounts a on a.tenant_id = :tenant and a.id = p.account_id
        where p.tenant_id = :tenant and p.payment_id = any(:paymentIds)
        order by p.booked_on desc, p.payment_id desc`,
      { paymentIds }
    )
    return found.map((row) => ({
      title: `${formatSoum(BigInt(row.amount_minor), 'uz-Latn')} · ${row.name}`,
      detail: `${formatDate(row.bookedOn)} · ${row.channel}`,
      href: `/payments/${row.id}`,
    }))
  },
}
