import type { AccountBill } from '#billing/rules/account_bill'
import type { AccountToBill, ChargedMonth } from '#billing/rules/account_to_bill'
import { billAccount } from '#billing/rules/bill_account'
import type { CompiledTariffs } from '#billing/rules/compile_tariffs'
import type { Period } from '#shared/kernel/calendar'

/** What the account consumed and by which contract; what was charged plays no part in a price. */
export type MonthToTry = Pick<
  AccountToBill,
  'accountId' | 'terms' | 'consumed' | 'benefits' | 'volumes' | 'reactive'
>

export type TriedMonth = { amountMinor: bigint | null; quantityWh: bigint; fault: string | null }

/**
 * What a month costs by these tariffs, billed by the very rules of a run as if nothing had been
 * charged for it. Advances that keep an older price are left aside: the prices themselves are asked.
 */
export function tryMonth(
  account: MonthToTry,
  period: Period,
  tariffs: CompiledTariffs
): TriedMonth {
  const bill = billAccount(
    { ...account, active: true, invoiced: true, charged: [], lots: [] },
    period,
    tariffs
  )
  const quantityWh = account.consumed.reduce((all, one) => all + one.quantityWh, 0n)
  const [fault] = bill.faults
  if (fault) return { amountMinor: null, quantityWh, fault: fault.code }
  return { amountMinor: sumOf(bill), quantityWh, fault: null }
}

function sumOf({ charges }: AccountBill): bigint {
  return charges.reduce((all, charge) => all + charge.amountMinor, 0n)
}

/** What all runs together charged for a month; null when it was never billed. */
export function chargedSum(charged: readonly ChargedMonth[]): bigint | null {
  if (charged.length === 0) return null
  const lines = charged.flatMap((month) => month.lines())
  return lines.reduce((all, { amountMinor }) => all + amountMinor, 0n)
}
