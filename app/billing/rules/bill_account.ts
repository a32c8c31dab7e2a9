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
  if (account.active) noteMissing(account, tariffs.get(period)!, faults)
  for (const consumed of account.consumed) {
    const month = tariffs.get(consumed.period)
    if (!month) continue
    const outcome = billMonth(account, consumed, month)
    if (outcome === null) continue
    if ('code' in outcome) faults.push(outcome)
    else charges.push(outcome)
  }
  const whole = onlyWholeMonths(charges, faults)
  return {
    accountId: account.accountId,
    charges: whole,
    faults,
    invoice: isInvoiced(account, period, whole, faults),
  }
}

/** Service points that were supplied in the month, and of which nothing is known. */
function noteMissing(account: AccountToBill, month: CompiledMonth, faults: BillingFault[]) {
  const { period } = month
  let last: bigint | null = null
  for (const term of account.terms) {
    if (!touches(term, month) || term.servicePointId === last) continue
    last = term.servicePointId
    if (account.consumed.some((one) => isOf(one, term.servicePointId, period))) continue
    faults.push({ code: 'no_consumption', period, servicePointId: term.servicePointId })
  }
  if (last === null) faults.push({ code: 'no_terms', period, servicePointId: null })
}

function billMonth(
  account: AccountToBill,
  consumed: ConsumedMonth,
  month: CompiledMonth
): NewCharge | BillingFault | null {
  const { servicePointId, period, quantityWh } = consumed
  if (!consumed.complete) return { code: 'incomplete_month', period, servicePointId }
  const charged = ofMonth(account.charged, consumed)
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

function ofMonth(charged: readonly ChargedMonth[], { servicePointId, period }: ConsumedMonth) {
  if (charged.length === 0) return charged
  return charged.filter((one) => isOf(one, servicePointId, period))
}

function isOf(one: { servicePointId: bigint; period: Period }, id: bigint, period: Period) {
  return one.servicePointId === id && one.period === period
}

function touches({ from, to }: Term, { period, end }: CompiledMonth) {
  return from < end && (to === null || to > period)
}

/** Charges of a month that has a fault wait for the next run together with it. */
function onlyWholeMonths(charges: NewCharge[], faults: readonly BillingFault[]) {
  if (faults.length === 0) return charges
  const faulty = new Set(faults.map((fault) => fault.period))
  return charges.filter((charge) => !faulty.has(charge.period))
}

function isInvoiced(
  account: AccountToBill,
  period: Period,
  charges: readonly NewCharge[],
  faults: readonly BillingFault[]
) {
  if (faults.some((fault) => fault.period === period)) return false
  return charges.length > 0 || (account.active && !account.invoiced)
}
