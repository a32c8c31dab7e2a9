import { one, rows } from '#shared/database/sql'
import type { Tender } from '#payments/cash_desk'
import type { ShiftTotals, Sum } from '#payments/rules/drawer_minor'

type Row = { of: string; key: string; count: number; minor: string }
type Receipts = { first: string | null; last: string | null; count: number }

/** What an open shift comes to at this moment; of a closed one, what it came to with its count. */
export async function shiftTotals(shiftId: string): Promise<ShiftTotals> {
  const found = await rows<Row>(SUMS, { shiftId })
  const sums = (of: string) =>
    Object.fromEntries(
      found
        .filter((row) => row.of === of)
        .map(({ key, count, minor }) => [key, { count, minor: BigInt(minor) }])
    )
  const receipts = await one<Receipts>(RECEIPTS, { shiftId })
  return {
    taken: byTender(sums('taken')),
    returned: byTender(sums('returned')),
    documents: sums('document'),
    firstReceipt: receipts!.first,
    lastReceipt: receipts!.last,
    receipts: receipts!.count,
  }
}

const NOTHING: Sum = { count: 0, minor: 0n }

function byTender({ cash = NOTHING, card = NOTHING }: Partial<Record<Tender, Sum>>) {
  return { cash, card }
}

const SUMS = `
  select 'taken' as of, s.tender as key, count(*)::int as count, sum(p.amount_minor)::text as minor
    from shift_payments s
    join payments p on p.tenant_id = :tenant and p.payment_id = s.payment_id
   where s.tenant_id = :tenant and s.shift_id = :shiftId group by s.tender
  union all
  select 'returned', tender, count(*)::int, sum(amount_minor)::text from shift_returns
   where tenant_id = :tenant and shift_id = :shiftId group by tender
  union all
  select 'document', kind, count(*)::int, sum(amount_minor)::text from drawer_documents
   where tenant_id = :tenant and shift_id = :shiftId group by kind`

const RECEIPTS = `
  select (array_agg(r.number order by r.issued_at, r.number))[1] as first,
         (array_agg(r.number order by r.issued_at desc, r.number desc))[1] as last,
         count(*)::int as count
    from shift_payments s
    join receipts r on r.tenant_id = :tenant and r.payment_id = s.payment_id
   where s.tenant_id = :tenant and s.shift_id = :shiftId`
