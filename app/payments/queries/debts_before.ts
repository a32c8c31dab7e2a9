import { rows } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'
import { historyMonths } from '#ledger/queries/history_months'
import { openAmounts } from '#ledger/rules/open_amounts'
import { SOURCE_KIND, type SourceKind } from '#ledger/rules/source_kind'

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

type Row = Omit<DebtBefore, 'openMinor'> & { amount_minor: string }

/**
 * What an account owed when a payment came, item by item, oldest first. It stands on the debts
 * recorded by then and the balance of then, so that it reads the same for ever.
 */
export async function debtsBefore({ paymentId, accountId, balanceMinor }: Moment) {
  const debts = await rows<Row>(DEBTS, {
    paymentId,
    accountId,
    months: historyMonths(),
    charge: SOURCE_KIND.charge,
    paymentReversal: SOURCE_KIND.paymentReversal,
  })
  const open = openAmounts(
    balanceMinor,
    debts.map((debt) => BigInt(debt.amount_minor))
  )
  return debts
    .map(({ amount_minor: _, ...debt }, index): DebtBefore => ({
      ...debt,
      openMinor: open[index]!,
    }))
    .filter(({ openMinor }) => openMinor > 0n)
}

const DEBTS = `
  with charge as materialized (
    select charge_id, kind, period from charges
     where tenant_id = :tenant and period = any(:months::date[]) and account_id = :accountId
  )
  select e.source_kind as "sourceKind", c.kind as "chargeKind",
         coalesce(c.period, e.period) as period, e.amount_minor
    from entries e
    join ledger_transactions t on t.tenant_id = :tenant and t.id = e.transaction_id
    left join charge c on c.charge_id = e.source_id and e.source_kind = :charge
   where e.tenant_id = :tenant and e.period = any(:months::date[]) and e.account_id = :accountId
     and e.amount_minor > 0 and e.source_kind <> :paymentReversal
     and t.recorded_at <= (select p.recorded_at from payments p
                            where p.tenant_id = :tenant and p.payment_id = :paymentId)
   order by e.period, e.transaction_id, e.source_id, e.line`
