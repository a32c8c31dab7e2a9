import type { NewCharge } from '#billing/rules/account_bill'
import type { ChargedMonth } from '#billing/rules/account_to_bill'
import { billAccount } from '#billing/rules/bill_account'
import { CHARGE_KIND } from '#billing/rules/charge_kind'
import { encodeLines } from '#billing/rules/charge_lines'
import type { CompiledTariffs } from '#billing/rules/compile_tariffs'
import type { FrozenMonth } from '#billing/rules/frozen_month'
import { rewrittenCharges } from '#billing/rules/rewritten_charges'
import type { Period } from '#shared/kernel/calendar'

/** A charge as it is stored. */
export type StoredCharge = Omit<NewCharge, 'revenueCode'>

export type MonthToRecompute = {
  period: Period
  servicePointId: bigint
  /** What one run or correction charged for the month. */
  charges: readonly StoredCharge[]
  /** What runs before it had charged for the same month. */
  before: readonly ChargedMonth[]
  /** Null where the month is plain. */
  frozen: FrozenMonth | null
  /** A correction writes down what it takes back and the month anew; a run only the difference. */
  isRewritten: boolean
}

const NO_BASIS = new Uint8Array(0)

/**
 * Prices a month once more from what was frozen of it, and answers whether that gives the very
 * charges that are stored: every line, every tiyin, and the VAT.
 */
export function recomputeMonth(month: MonthToRecompute, tariffs: CompiledTariffs): boolean {
  const { servicePointId, period, charges, before } = month
  const frozen = month.frozen ?? plainMonth(month)
  const { quantityWh, zones, terms, benefits, volume, reactive, lots } = frozen
  const basis = charges.find(({ kind }) => kind === CHARGE_KIND.consumption)?.basis ?? NO_BASIS
  const account = {
    accountId: 0n,
    active: false,
    invoiced: true,
    terms,
    consumed: [{ servicePointId, period, quantityWh, zones, complete: true, basis }],
    charged: before,
    benefits,
    volumes: volume ? [volume] : [],
    reactive: reactive ? [reactive] : [],
    lots,
  }
  const bill = billAccount(account, period, tariffs, true)
  return digest(written(bill.charges, month)) === digest(charges)
}

function written(differences: readonly NewCharge[], { isRewritten, before }: MonthToRecompute) {
  if (!isRewritten) return differences
  return rewrittenCharges(differences, before).flatMap(({ takenBack, anew }) =>
    takenBack ? [takenBack, anew] : [anew]
  )
}

function plainMonth({ servicePointId, period, charges, before }: MonthToRecompute): FrozenMonth {
  const energy = [...before, ...charges].filter(({ kind }) => kind === CHARGE_KIND.consumption)
  const { planId } = charges[0]!
  return {
    servicePointId,
    period,
    quantityWh: energy.reduce((all, charge) => all + charge.quantityWh, 0n),
    terms: [{ servicePointId, planId, from: period, to: null, extras: null }],
    zones: null,
    benefits: [],
    volume: null,
    reactive: null,
    lots: [],
  }
}

function digest(charges: readonly StoredCharge[]): string {
  return charges
    .map(({ kind, planId, quantityWh, amountMinor, vatMinor, lines }) =>
      [kind, planId, quantityWh, amountMinor, vatMinor, encodeLines(lines).join(';')].join('|')
    )
    .toSorted()
    .join('\n')
}
