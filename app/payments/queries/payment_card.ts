import { one } from '#shared/database/sql'
import type { Tender } from '#payments/cash_desk'
import type { Payment } from '#payments/payment'

export type PaymentCard = Payment & {
  status: 'posted' | 'reversed'
  reference: string
  note: string | null
  channel: { adapter: string; title: string }
  account: { id: string; number: string; name: string; address: string }
  receiptNumber: string | null
  /** How it was paid in a shift of a desk; null elsewhere. */
  atDesk: {
    shiftId: string
    tender: Tender
    givenMinor: string | null
    terminalReference: string | null
    isShiftOpen: boolean
  } | null
  /** Who took it at the desk; null when nobody did. */
  cashier: string | null
  reversal: { reason: string; bookedOn: string; reversedAt: string; by: string } | null
}

type Row = {
  id: string
  accountId: string
  amount_minor: string
  balance_after_minor: string
  divisionId: number
  bookedOn: string
  paid_at: Date
  recorded_at: Date
  status: 'posted' | 'reversed'
  reference: string
  note: string | null
  adapter: string
  title: string
  number: string
  name: string
  address: string
  receiptNumber: string | null
  cashier: string | null
  shiftId: string | null
  tender: Tender
  givenMinor: string | null
  terminalReference: string | null
  isShiftOpen: boolean
  reason: string | null
  reversedOn: string
  reversed_at: Date
  reversedBy: string
}

type Wanted = { id: string; divisionIds: number[] }

/** Everything known of one payment of these divisions, or null. */
export async function paymentCard({ id, divisionIds }: Wanted): Promise<PaymentCard | null> {
  const row = await one<Row>(
    `select p.payment_id as id, p.account_id as "accountId", p.amount_minor, p.balance_after_minor,
            p.division_id as "divisionId", p.booked_on as "bookedOn", p.paid_at, p.recorded_at,
            p.status, p.reference, p.note, c.adapter, c.title, a.number, a.name, a.address,
            r.number as "receiptNumber", cashier.full_name as cashier, v.reason,
            t.shift_id as "shiftId", t.tender, t.given_minor as "givenMinor",
            t.terminal_reference as "terminalReference", s.status = 'open' as "isShiftOpen",
            v.booked_on as "reversedOn", v.reversed_at,
            coalesce(reverser.full_name, v.reversed_by) as "reversedBy"
       from payments p
       join payment_channels c on c.tenant_id = :tenant and c.id = p.channel_id
       join personal_accounts a on a.tenant_id = :tenant and a.id = p.account_id
       left join receipts r on r.tenant_id = :tenant and r.payment_id = p.payment_id
       left join shift_payments t on t.tenant_id = :tenant and t.payment_id = p.payment_id
       left join cashier_shifts s on s.tenant_id = :tenant and s.id = t.shift_id
       left join users cashier on cashier.tenant_id = :tenant
        and 'user:' || cashier.id = p.recorded_by
       left join payment_reversals v on v.tenant_id = :tenant and v.payment_id = p.payment_id
       left join users reverser on reverser.tenant_id = :tenant
        and 'user:' || reverser.id = v.reversed_by
      where p.tenant_id = :tenant and p.payment_id = :id and p.division_id = any(:divisionIds)`,
    { id, divisionIds }
  )
  return row && cardOf(row)
}

function cardOf(row: Row): PaymentCard {
  const { reason, accountId } = row
  return {
    id: row.id,
    accountId,
    amountMinor: BigInt(row.amount_minor),
    balanceAfterMinor: BigInt(row.balance_after_minor),
    divisionId: row.divisionId,
    bookedOn: row.bookedOn,
    paidAt: row.paid_at.toISOString(),
    recordedAt: row.recorded_at.toISOString(),
    status: row.status,
    reference: row.reference,
    note: row.note,
    channel: { adapter: row.adapter, title: row.title },
    account: { id: accountId, number: row.number, name: row.name, address: row.address },
    receiptNumber: row.receiptNumber,
    atDesk: atDeskOf(row),
    cashier: row.cashier,
    reversal: reason === null ? null : { reason, ...reversalOf(row) },
  }
}

function atDeskOf({ shiftId, tender, givenMinor, terminalReference, isShiftOpen }: Row) {
  return shiftId === null ? null : { shiftId, tender, givenMinor, terminalReference, isShiftOpen }
}

function reversalOf({ reversedOn, reversed_at, reversedBy }: Row) {
  return { bookedOn: reversedOn, reversedAt: reversed_at.toISOString(), by: reversedBy }
}
