import type { AccountBill, BillingFault, NewCharge } from '#billing/rules/account_bill'
import type {
  AccountToBill,
  ChargedMonth,
  ConsumedMonth,
  Term,
} from '#billing/rules/account_to_bill'
import type { CompiledMonth, CompiledTariffs } from '#billing/rules/compile_tariffs'
import type { FrozenMonth } from '#billing/rules/frozen_month'
import { LotsInHand } from '#billing/rules/lots_in_hand'
import { chargedReactive, isOf, priceMonth, type MonthToBill } from '#billing/rules/price_month'
import type { Period } from '#shared/kernel/calendar'

/**
 * Bills one account for a month: what it consumed in the month, and the difference of earlier months
 * that changed after they were billed, in consumption or in what priced them. A month is billed as a
 * whole or not at all; what stands in the way is told as a fault, and the other months go on.
 *
 * @param rerates months are priced anew even where their consumption is what was charged before
 */
export function billAccount(
  account: AccountToBill,
  period: Period,
  tariffs: CompiledTariffs,
  rerates = false
): AccountBill {
  const charges: NewCharge[] = []
  const faults: BillingFault[] = []
  const inputs: FrozenMonth[] = []
  const lots = new LotsInHand(account.lots)
  if (account.active) noteMissing(account, tariffs.get(period)!, faults)
  for (const consumed of account.consumed) {
    const month = tariffs.get(consumed.period)
    if (!month) continue
    const isLate = consumed.period !== period
    const outcome = billMonth({
      account,
      consumed,
      month,
      lots,
      rerates: rerates || isLate,
      inputs,
    })
    if ('code' in outcome) faults.push(outcome)
    else charges.push(...outcome)
  }
  const whole = onlyWholeMonths(charges, faults)
  return {
    accountId: account.accountId,
    charges: whole,
    faults,
    inputs: onlyWholeMonths(inputs, faults),
    lotUses: lots.usesOf(new Set(faults.map((fault) => fault.period))),
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

const NOTHING: readonly NewCharge[] = []
function billMonth(work: MonthToBill): readonly NewCharge[] | BillingFault {
  const { account, consumed, month } = work
  const { servicePointId, period, quantityWh } = consumed
  if (!consumed.complete) return { code: 'incomplete_month', period, servicePointId }
  if (quantityWh < 0n) return { code: 'negative_remainder', period, servicePointId }
  const terms = account.terms.filter(
    (term) => term.servicePointId === servicePointId && touches(term, month)
  )
  const charged = ofMonth(account.charged, consumed)
  const hasMore = terms.some(({ extras }) => extras?.capacity) || chargedReactive(work) !== null
  if (!work.rerates && isBilled(charged, quantityWh, hasMore)) return NOTHING
  if (terms.length === 0) return { code: 'no_terms', period, servicePointId }
  return priceMonth({ ...work, charged, terms })
}

/**
 * Charged before for the very same consumption: nothing new to say. Declared power and reactive
 * energy are owed without any consumption, and a cancelled run took them back: such months are always looked at.
 */
function isBilled(charged: readonly ChargedMonth[], quantityWh: bigint, hasMore: boolean) {
  if (hasMore) return false
  if (charged.length === 0) return quantityWh === 0n
  return charged.reduce((all, month) => all + month.quantityWh, 0n) === quantityWh
}

function ofMonth(charged: readonly ChargedMonth[], { servicePointId, period }: ConsumedMonth) {
  if (charged.length === 0) return charged
  return charged.filter((one) => isOf(one, servicePointId, period))
}

function touches({ from, to }: Term, { period, end }: CompiledMonth) {
  return from < end && (to === null || to > period)
}

/** Charges of a month that has a fault wait for the next run together with it. */
function onlyWholeMonths<Part extends { period: Period }>(
  charges: Part[],
  faults: readonly BillingFault[]
) {
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
