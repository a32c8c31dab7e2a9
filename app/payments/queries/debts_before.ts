import { one, rows } from '#shared/database/sql'
import type { IsoDate, Period } from '#shared/kernel/calendar'
import { historyMonths } from '#ledger/queries/history_months'
import { SOURCE_KIND, type SourceKind } from '#ledger/rules/source_kind'
import { allocationOrders } from '#billing/queries/allocation_orders'
import { CHARGE_KIND } from '#billing/rules/charge_kind'
import {
  inOrder,
  payByOrder,
  turnsOf,
  type OrderedDebt,
  type OrderSpan,
} from '#billing/rules/pay_by_order'
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
  const spans = await spansOf(moment, debts)
  const open = payByOrder(debts, spans)
  return inOrder(debts, spans.at(-1)!)
    .map((place) => {
      const { sourceKind, chargeKind, period } = debts[place]!
      return { sourceKind, chargeKind, period, openMinor: open[place]! }
    })
    .filter(({ openMinor }) => openMinor > 0n)
}

/** The orders in force until the payment, each with what was owed when it ended. */
async function spansOf(
  { paymentId, accountId, balanceMinor }: Moment,
  debts: readonly OrderedDebt[]
): Promise<OrderSpan[]> {
  const paid = await one<{ bookedOn: IsoDate; consumerClass: ConsumerClass }>(
    `select p.booked_on as "bookedOn", a.consumer_class as "consumerClass" from payments p
       join personal_accounts a on a.tenant_id = :tenant and a.id = p.account_id
      where p.tenant_id = :tenant and p.payment_id = :paymentId`,
    { paymentId }
  )
  const { consumerClass, bookedOn } = paid!
  const orders = await allocationOrders(consumerClass, bookedOn)
  const turns = turnsOf(orders, debts).filter(({ from }) => from <= bookedOn)
  const ends = turns.slice(1).map(({ from }) => from)
  const owed = [...(await balancesBefore(accountId, ends)), balanceMinor]
  return turns.map((order, index) => ({ ...order, balanceMinor: owed[index]! }))
}

/** What was owed when each of these days began. */
async function balancesBefore(accountId: string, days: readonly IsoDate[]): Promise<bigint[]> {
  if (days.length === 0) return []
  const found = await rows<{ minor: string }>(
    `select coalesce(sum(e.amount_minor), 0)::text as minor
       from unnest(:days::date[]) with ordinality d (day, place)
       left join entries e on e.tenant_id = :tenant and e.period = any(:months::date[])
        and e.account_id = :accountId and e.booked_on < d.day
      group by d.place order by d.place`,
    { accountId, days, months: historyMonths() }
  )
  return found.map(({ minor }) => BigInt(minor))
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
