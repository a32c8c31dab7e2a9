import type { AccountBill, BillingFault, NewCharge } from '#billing/rules/account_bill'
import { CHARGE_KIND } from '#billing/rules/charge_kind'
import type {
  AccountToBill,
  ChargedMonth,
  ConsumedMonth,
  Term,
} from '#billing/rules/account_to_bill'
import type { AdvanceLot } from '#billing/rules/advance_lot'
import { benefitsInMonth } from '#billing/rules/benefits_in_month'
import { chargeBenefits } from '#billing/rules/charge_benefits'
import { chargeMonth } from '#billing/rules/charge_month'
import type { CompiledMonth, CompiledTariffs } from '#billing/rules/compile_tariffs'
import { isPlainMonth, type FrozenMonth } from '#billing/rules/frozen_month'
import { LotsInHand } from '#billing/rules/lots_in_hand'
import { rateMonth, type RatedMonth } from '#billing/rules/rate_month'
import { rateOverContract } from '#billing/rules/rate_over_contract'
import { rateReactive } from '#billing/rules/rate_reactive'
import type { Period } from '#shared/kernel/calendar'

/**
 * Bills one account for a month: what it consumed in the month, and the difference of earlier months
 * that changed after they were billed, in consumption or in what priced them. A month is billed as a whole or not at all; what stands in the
 * way is told as a fault, and the other months go on.
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

type MonthToBill = {
  account: AccountToBill
  consumed: ConsumedMonth
  month: CompiledMonth
  lots: LotsInHand
  rerates: boolean
  /** Where what the month was priced from is kept, when it is not plain. */
  inputs: FrozenMonth[]
}

const NOTHING: readonly NewCharge[] = []
const NOTHING_CHARGED: readonly ChargedMonth[] = []

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

type Priced = MonthToBill & { charged: readonly ChargedMonth[]; terms: readonly Term[] }

/** What one account's data make impossible stops this account, never the run. */
function priceMonth(work: Priced): readonly NewCharge[] | BillingFault {
  const { consumed, charged, terms, month, lots } = work
  const { servicePointId, period } = consumed
  try {
    const before = lots.forMonth(period, NOTHING_CHARGED)
    const kept = lots.forMonth(period, charged)
    const rated = rateMonth(month, terms, consumed, kept)
    if (!rated) return { code: 'no_tariff', period, servicePointId }
    lots.use(period, rated.lotUses, charged)
    addSurcharge(rated, work)
    addReactive(rated, work)
    const energy = chargeMonth({
      consumed,
      rated,
      vatBp: month.vatBp,
      charged: charged.filter(({ kind }) => kind === CHARGE_KIND.consumption),
    })
    const credits = benefitsOf(work, rated)
    const found = energy ? [energy, ...credits] : credits
    if (found.length > 0) keepInputs(work, before)
    return found
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { code: 'not_rateable', period, servicePointId, detail: error.message }
  }
}

function keepInputs(work: Priced, lots: readonly AdvanceLot[]) {
  const { account, consumed, terms, month } = work
  const { servicePointId, period, quantityWh, zones } = consumed
  const frozen = {
    servicePointId,
    period,
    quantityWh,
    terms,
    zones,
    benefits: benefitsInMonth(account.benefits, consumed),
    volume: volumeOf(account, consumed),
    reactive: chargedReactive(work),
    lots,
  }
  if (!isPlainMonth(frozen, month)) work.inputs.push(frozen)
}

function addSurcharge(
  rated: RatedMonth,
  { account, consumed, month: { overContract } }: MonthToBill
) {
  const volume = overContract && volumeOf(account, consumed)
  if (!volume) return
  const surcharge = rateOverContract(rated.lines, volume.quantityWh, overContract)
  if (surcharge) rated.lines.push(surcharge)
}

function addReactive(rated: RatedMonth, work: MonthToBill) {
  const use = chargedReactive(work)
  if (!use) return
  const { period, quantityWh: activeWh } = work.consumed
  const month = { period, activeWh, reactiveVarh: use.quantityVarh }
  const surcharge = rateReactive(month, work.month.reactive!)
  if (surcharge) rated.lines.push(surcharge)
}

/** Reactive energy of the month, where a price is set for it. */
function chargedReactive({ account, consumed, month }: MonthToBill) {
  const { servicePointId, period } = consumed
  if (!month.reactive) return null
  return account.reactive.find((one) => isOf(one, servicePointId, period)) ?? null
}

function volumeOf({ volumes }: AccountToBill, { servicePointId, period }: ConsumedMonth) {
  return volumes.find((one) => isOf(one, servicePointId, period)) ?? null
}

function benefitsOf({ account, consumed, charged }: Priced, rated: RatedMonth): NewCharge[] {
  const credited = charged.filter(({ kind }) => kind === CHARGE_KIND.benefit)
  if (account.benefits.length === 0 && credited.length === 0) return []
  const benefits = benefitsInMonth(account.benefits, consumed)
  return chargeBenefits({ consumed, rated, benefits, charged: credited })
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

function isOf(one: { servicePointId: bigint; period: Period }, id: bigint, period: Period) {
  return one.servicePointId === id && one.period === period
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
