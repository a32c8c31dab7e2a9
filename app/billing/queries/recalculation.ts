import type { Period } from '#shared/kernel/calendar'
import { historyMonths } from '#ledger/queries/history_months'
import { chunkCharged } from '#billing/queries/chunk_charged'
import { chunkConsumption } from '#billing/queries/chunk_consumption'
import { chunkExtras } from '#billing/queries/chunk_extras'
import { chunkTerms } from '#billing/queries/chunk_terms'
import { runLike } from '#billing/queries/run_like'
import { tariffsOfMonths } from '#billing/queries/tariffs_of_months'
import type { BillingFault } from '#billing/rules/account_bill'
import type { AdvanceLot, LotUse } from '#billing/rules/advance_lot'
import { billAccount } from '#billing/rules/bill_account'
import { compileTariffs } from '#billing/rules/compile_tariffs'
import type { FrozenMonth } from '#billing/rules/frozen_month'
import type { RewrittenCharge } from '#billing/rules/rewritten_charge'
import { rewrittenCharges } from '#billing/rules/rewritten_charges'
import type { TariffSnapshot } from '#billing/rules/tariff_snapshot'
import type { RunInWork } from '#billing/run_in_work'
import type { ConsumerClass } from '#billing/run_scope'

export type AccountToRecalculate = {
  id: string
  divisionId: number
  consumerClass: ConsumerClass
}

export type Recalculation = {
  charges: RewrittenCharge[]
  faults: BillingFault[]
  lotUses: LotUse[]
  /** What months that are not plain were priced from. */
  inputs: FrozenMonth[]
  /** What all of it was priced by. */
  snapshot: TariffSnapshot
}

type Span = { from: Period; to: Period }

/**
 * What the months of an account would come to by the consumption, contract and tariffs that are known
 * now, against what was charged: month by month, by the very rules of a billing run. Only reads.
 */
export async function recalculation(
  account: AccountToRecalculate,
  { from, to }: Span
): Promise<Recalculation> {
  const { consumerClass, divisionId } = account
  const months = historyMonths(from, to)
  const snapshot = await tariffsOfMonths(consumerClass, months)
  const tariffs = compileTariffs(snapshot)
  const result: Recalculation = { charges: [], faults: [], lotUses: [], inputs: [], snapshot }
  let lots: readonly AdvanceLot[] | null = null
  for (const period of months) {
    const run = runLike({ period, consumerClass, divisionIds: [divisionId] }, tariffs)
    const month = await recalculateMonth(account, run, lots)
    lots = month.lots
    result.charges.push(...month.charges)
    result.faults.push(...month.faults)
    result.lotUses.push(...month.lotUses)
    result.inputs.push(...month.inputs)
  }
  return result
}

async function recalculateMonth(
  { id }: AccountToRecalculate,
  run: RunInWork,
  left: readonly AdvanceLot[] | null
) {
  const accountId = BigInt(id)
  const chunk = { no: 0, lo: id, hi: String(accountId + 1n) }
  const charged = (await chunkCharged(run, chunk, []))(accountId)
  const terms = (await chunkTerms(run, chunk))(accountId)
  const consumed = (await chunkConsumption(run, chunk, []))(accountId)
  const { benefitsOf, volumesOf, reactiveOf, lotsOf } = await chunkExtras(run, chunk)
  const lots = left ?? lotsOf(accountId)
  const bill = billAccount(
    {
      accountId,
      active: false,
      invoiced: true,
      terms,
      consumed,
      charged,
      benefits: benefitsOf(accountId),
      volumes: volumesOf(accountId),
      reactive: reactiveOf(accountId),
      lots,
    },
    run.period,
    run.tariffs,
    true
  )
  const charges = rewrittenCharges(bill.charges, charged)
  const { faults, lotUses, inputs } = bill
  return { charges, faults, lotUses, inputs, lots: lessUsed(lots, lotUses) }
}

function lessUsed(lots: readonly AdvanceLot[], uses: readonly LotUse[]): readonly AdvanceLot[] {
  return lots.map((lot) => {
    const usedMinor = uses
      .filter(({ lotId }) => lotId === lot.lotId)
      .reduce((all, use) => all + use.usedMinor, 0n)
    return {
      ...lot,
      leftMinor: lot.leftMinor - usedMinor,
      takenMinor: lot.takenMinor + usedMinor,
    }
  })
}
