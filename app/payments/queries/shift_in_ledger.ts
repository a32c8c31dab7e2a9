import { one } from '#shared/database/sql'
import { LEDGER } from '#ledger/chart'
import { GENERAL } from '#ledger/rules/posting'
import { SOURCE_KIND } from '#ledger/rules/source_kind'

/** What a shift moved on the ledger's cash account: what its drawer gained, if all is well. */
export async function shiftInLedger(shiftId: string): Promise<bigint> {
  const row = await one<{ minor: string }>(
    `select coalesce(sum(e.amount_minor), 0)::text as minor
       from (
         select :payment::int as kind, p.payment_id as source, date_trunc('month', p.booked_on)::date as month
           from shift_payments s
           join payments p on p.tenant_id = :tenant and p.payment_id = s.payment_id
          where s.tenant_id = :tenant and s.shift_id = :shiftId
         union all
         select :reversal::int, v.payment_id, date_trunc('month', v.booked_on)::date
           from shift_returns r
           join payment_reversals v on v.tenant_id = :tenant and v.payment_id = r.payment_id
          where r.tenant_id = :tenant and r.shift_id = :shiftId
         union all
         select :adjustment::int, d.transaction_id, date_trunc('month', d.booked_on)::date
           from drawer_documents d
          where d.tenant_id = :tenant and d.shift_id = :shiftId
       ) as moved(kind, source, month)
       join entries e on e.tenant_id = :tenant and e.period = moved.month
        and e.account_id = :general and e.source_kind = moved.kind and e.source_id = moved.source
        and e.ledger_code = :cash`,
    {
      shiftId,
      general: GENERAL,
      cash: LEDGER.cash,
      payment: SOURCE_KIND.payment,
      reversal: SOURCE_KIND.paymentReversal,
      adjustment: SOURCE_KIND.adjustment,
    }
  )
  return BigInt(row!.minor)
}
