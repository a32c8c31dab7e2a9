import { one, rows } from '#shared/database/sql'
import type { IsoDate, Period } from '#shared/kernel/calendar'
import { historyMonths } from '#ledger/queries/history_months'
import { SOURCE_KIND, type SourceKind } from '#ledger/rules/source_kind'
import { allocationOrders, type AllocationSpan } from '#billing/queries/allocation_orders'
import { CHARGE_KIND } from '#billing/rules/charge_kind'
import { inOrder, payByOrder, type OrderSpan } from '#billing/rules/pay_by_order'
import type { ConsumerClass } from '#billing/run_scope'

export type DebtBefore = {
  sourceKind: SourceKind
  /** The kind of the charge (consumption, penalty…); null for an adjustment. */
  chargeKind: number | null
  /** The month it is for. */
  period: Period
  openMinor: bigint
}

/** The payment, its account, and what that owed right before. */
type Moment = { paymentId: string; accountId: string; balanceMinor: bigint }

type Row = Omit<DebtBefore, 'openMinor'> & { bookedOn: IsoDate; amount_minor: string }

/**
 * What an account owed when a payment came, item by item, in the order in which money paid it on that
 * day. It stands on the debts recorded by then and the balance of then, so that it reads the same for
 * ever.
 */
export async function debtsBefore(moment: Moment): Promise<DebtBefore[]> {
  const { paymentId, accountId } = moment
  const found = await rows<Row>(DEBTS, {
    paymentId,
    accountId,
    months: historyMonths(),
    charge: SOURCE_KIND.charge,
    paymentReversal: SOURCE_KIND.paymentReversal,
  })
  const debts = found.map(({ amount_minor: amount, bookedOn: day, ...debt }) => ({
    ...debt,
    day,
    isPenalty: debt.chargeKind === CHARGE_KIND.penalty,
    amountMinor: BigInt(amount),
  }))
  const spans = await spansOf(moment)
  const open = payByOrder(debts, spans)
  return inOrder(debts, spans.at(-1)!)
    .map((place) => {
      const { sourceKind, chargeKind, period } = debts[place]!
      return { sourceKind, chargeKind, period, openMinor: open[place]! }
    })
    .filter(({ openMinor }) => openMinor > 0n)
}

/** The orders in force until the payment, each with what was owed when it ended. */
async function spansOf({ paymentId, accountId, balanceMinor }: Moment): Promise<OrderSpan[]> {
  const paid = await one<{ bookedOn: IsoDate; consumerClass: ConsumerClass }>(
    `select p.booked_on as "bookedOn", a.consumer_class as "consumerClass" from payments p
       join personal_accounts a on a.tenant_id = :tenant and a.id = p.account_id
      where p.tenant_id = :tenant and p.payment_id = :paymentId`,
    { paymentId }
  )
  const orders = await allocationOrders(paid!.consumerClass, paid!.bookedOn)
  const spans: OrderSpan[] = []
  for (const [index, order] of orders.entries()) {
    const end = orders[index + 1]?.from
    const owed = end === undefined ? balanceMinor : await balanceBefore(accountId, end)
    spans.push({ ...order, balanceMinor: owed })
  }
  return spans
}

async function balanceBefore(accountId: string, day: AllocationSpan['from']): Promise<bigint> {
  const found = await one<{ minor: string }>(
    `select coalesce(sum(amount_minor), 0)::text as minor from entries
      where tenant_id = :tenant and period = any(:months::date[]) and account_id = :accountId
        and booked_on < :day`,
    { accountId, day, months: historyMonths() }
  )
  return BigInt(found!.minor)
}

const DEBTS = `
  with charge as materialized (
    select charge_id, kind, period from charges
     where tenant_id = :tenant and period = any(:months::date[]) and account_id = :accountId
  )
  select e.source_kind as "sourceKind", c.kind as "chargeKind",
         coalesce(c.period, e.period) as period,
         e.booked_on as "bookedOn", e.amount_minor
    from entries e
    join ledger_transactions t on t.tenant_id = :tenant and t.id = e.transaction_id
    left join charge c on c.charge_id = e.source_id and e.source_kind = :charge
   where e.tenant_id = :tenant and e.period = any(:months::date[]) and e.account_id = :accountId
     and e.amount_minor > 0 and e.source_kind <> :paymentReversal
     and t.recorded_at <= (select p.recorded_at from payments p
                            where p.tenant_id = :tenant and p.payment_id = :paymentId)
   order by e.period, e.transaction_id, e.source_id, e.line`
