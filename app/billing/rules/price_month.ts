import type { BillingFault, NewCharge } from '#billing/rules/account_bill'
import type {
  AccountToBill,
  ChargedMonth,
  ConsumedMonth,
  Term,
} from '#billing/rules/account_to_bill'
import type { AdvanceLot } from '#billing/rules/advance_lot'
import { benefitsInMonth } from '#billing/rules/benefits_in_month'
import { chargeBenefits } from '#billing/rules/charge_benefits'
import { CHARGE_KIND } from '#billing/rules/charge_kind'
import { chargeMonth } from '#billing/rules/charge_month'
import type { CompiledMonth } from '#billing/rules/compile_tariffs'
import { isPlainMonth, type FrozenMonth } from '#billing/rules/frozen_month'
import type { LotsInHand } from '#billing/rules/lots_in_hand'
import { rateMonth, type RatedMonth } from '#billing/rules/rate_month'
import { rateOverContract } from '#billing/rules/rate_over_contract'
import { rateReactive } from '#billing/rules/rate_reactive'
import type { Period } from '#shared/kernel/calendar'

export type MonthToBill = {
  account: AccountToBill
  consumed: ConsumedMonth
  month: CompiledMonth
  lots: LotsInHand
  rerates: boolean
  /** Where what the month was priced from is kept, when it is not plain. */
  inputs: FrozenMonth[]
}

const NOTHING_CHARGED: readonly ChargedMonth[] = []

type Priced = MonthToBill & { charged: readonly ChargedMonth[]; terms: readonly Term[] }

/** What one account's data make impossible stops this account, never the run. */
export function priceMonth(work: Priced): readonly NewCharge[] | BillingFault {
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
export function chargedReactive({ account, consumed, month }: MonthToBill) {
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

export function isOf(one: { servicePointId: bigint; period: Period }, id: bigint, period: Period) {
  return one.servicePointId === id && one.period === period
}
