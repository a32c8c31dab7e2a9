import type { AccountBill, BillingFault, NewCharge } from '#billing/rules/account_bill'
import type {
  AccountToBill,
  ChargedMonth,
  ConsumedMonth,
  Term,
} from '#billing/rules/account_to_bill'
import { chargeMonth } from '#billing/rules/charge_month'
import type { CompiledMonth, CompiledTariffs } from '#billing/rules/compile_tariffs'
import { rateMonth } from '#billing/rules/rate_month'
import type { Period } from '#shared/kernel/calendar'

/**
 * Bills one account for a month: what it consumed in the month, and the difference of earlier months
 * that changed after they were billed. A month is billed as a whole or not at all; what stands in the
 * way is told as a fault, and the other months go on.
 */
export function billAccount(
  account: AccountToBill,
  period: Period,
  tariffs: CompiledTariffs
): AccountBill {
  const charges: NewCharge[] = []
  const faults: BillingFault[] = []
  if (account.active) faults.push(...missing(account, tariffs.get(period)!))
  for (const consumed of account.consumed) {
    const month = tariffs.get(consumed.period)
    if (!month) continue
    const outcome = billMonth(account, consumed, month)
    if (outcome && 'code' in outcome) faults.push(outcome)
    else if (outcome) charges.push(outcome)
  }
  return {
    accountId: account.accountId,
    ...onlyWholeMonths(charges, faults),
    invoice: invoiced(account, period, charges, faults),
  }
}

/** Service points that were supplied in the month, and of which nothing is known. */
function missing(account: AccountToBill, month: CompiledMonth): BillingFault[] {
  const { period } = month
  const terms = account.terms.filter((term) => touches(term, month))
  if (terms.length === 0) return [{ code: 'no_terms', period, servicePointId: null }]
  return [...new Set(terms.map((term) => term.servicePointId))]
    .filter((id) => !account.consumed.some((one) => isOf(one, id, period)))
    .map((servicePointId) => ({ code: 'no_consumption', period, servicePointId }))
}

function billMonth(
  account: AccountToBill,
  consumed: ConsumedMonth,
  month: CompiledMonth
): NewCharge | BillingFault | null {
  const { servicePointId, period, quantityWh } = consumed
  if (!consumed.complete) return { code: 'incomplete_month', period, servicePointId }
  const charged = account.charged.filter((one) => isOf(one, servicePointId, period))
  if (isBilled(charged, quantityWh)) return null
  const terms = account.terms.filter(
    (term) => term.servicePointId === servicePointId && touches(term, month)
  )
  if (terms.length === 0) return { code: 'no_terms', period, servicePointId }
  return priceMonth({ consumed, charged, terms, month })
}

type Priced = {
  consumed: ConsumedMonth
  charged: readonly ChargedMonth[]
  terms: readonly Term[]
  month: CompiledMonth
}

/** What one account's data make impossible stops this account, never the run. */
function priceMonth({ consumed, charged, terms, month }: Priced): NewCharge | BillingFault | null {
  const { servicePointId, period, quantityWh } = consumed
  try {
    const rated = rateMonth(month, terms, quantityWh)
    if (!rated) return { code: 'no_tariff', period, servicePointId }
    return chargeMonth({ consumed, rated, vatBp: month.vatBp, charged })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { code: 'not_rateable', period, servicePointId, detail: error.message }
  }
}

/** Charged before for the very same consumption: nothing new to say. */
function isBilled(charged: readonly ChargedMonth[], quantityWh: bigint) {
  if (charged.length === 0) return quantityWh === 0n
  return charged.reduce((all, month) => all + month.quantityWh, 0n) === quantityWh
}

function isOf(one: { servicePointId: bigint; period: Period }, id: bigint, period: Period) {
  return one.servicePointId === id && one.period === period
}

function touches({ from, to }: Term, { period, end }: CompiledMonth) {
  return from < end && (to === null || to > period)
}

/** Charges of a month that has a fault wait for the next run together with it. */
function onlyWholeMonths(charges: NewCharge[], faults: BillingFault[]) {
  if (faults.length === 0) return { charges, faults }
  const faulty = new Set(faults.map((fault) => fault.period))
  return { charges: charges.filter((charge) => !faulty.has(charge.period)), faults }
}

function invoiced(
  account: AccountToBill,
  period: Period,
  charges: NewCharge[],
  faults: BillingFault[]
) {
  if (faults.some((fault) => fault.period === period)) return false
  return charges.length > 0 || (account.active && !account.invoiced)
}
