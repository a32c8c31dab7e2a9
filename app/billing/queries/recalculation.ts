import { nextPeriod, type Period } from '#shared/kernel/calendar'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import { historyMonths } from '#ledger/queries/history_months'
import { chunkCharged } from '#billing/queries/chunk_charged'
import { chunkConsumption } from '#billing/queries/chunk_consumption'
import { chunkExtras } from '#billing/queries/chunk_extras'
import { chunkTerms } from '#billing/queries/chunk_terms'
import { tariffsOfMonths } from '#billing/queries/tariffs_of_months'
import type { BillingFault, NewCharge } from '#billing/rules/account_bill'
import type { ChargedMonth } from '#billing/rules/account_to_bill'
import type { AdvanceLot, LotUse } from '#billing/rules/advance_lot'
import { billAccount } from '#billing/rules/bill_account'
import { compileTariffs } from '#billing/rules/compile_tariffs'
import { rewrittenCharge, type RewrittenCharge } from '#billing/rules/rewritten_charge'
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
  const months = historyMonths(from, to)
  const tariffs = compileTariffs(await tariffsOfMonths(account.consumerClass, months))
  const result: Recalculation = { charges: [], faults: [], lotUses: [] }
  let lots: readonly AdvanceLot[] | null = null
  for (const period of months) {
    const run = runLike(account, period, tariffs)
    const month = await recalculateMonth(account, run, lots)
    lots = month.lots
    result.charges.push(...month.charges)
    result.faults.push(...month.faults)
    result.lotUses.push(...month.lotUses)
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
  const { benefitsOf, volumesOf, lotsOf } = await chunkExtras(run, chunk)
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
      lots,
    },
    run.period,
    run.tariffs,
    true
  )
  const charges = bill.charges.map((charge) =>
    rewrittenCharge(
      charge,
      charged.filter((one) => isOf(one, charge))
    )
  )
  return { charges, faults: bill.faults, lotUses: bill.lotUses, lots: lessUsed(lots, bill.lotUses) }
}

function isOf(one: ChargedMonth, charge: NewCharge) {
  const { servicePointId, kind, period } = charge
  return one.servicePointId === servicePointId && one.kind === kind && one.period === period
}

function lessUsed(lots: readonly AdvanceLot[], uses: readonly LotUse[]): readonly AdvanceLot[] {
  return lots.map((lot) => {
    const usedMinor = uses
      .filter(({ lotId }) => lotId === lot.lotId)
      .reduce((all, use) => all + use.usedMinor, 0n)
    return { ...lot, leftMinor: lot.leftMinor - usedMinor }
  })
}

/** The queries of a chunk ask for a run: this one is never written down. */
function runLike(
  { divisionId, consumerClass }: AccountToRecalculate,
  period: Period,
  tariffs: RunInWork['tariffs']
): RunInWork {
  return {
    id: '0',
    mode: 'trial',
    rerates: true,
    cancelsRunId: null,
    tenantId: TenantScope.require().tenantId,
    period,
    end: nextPeriod(period),
    consumerClass,
    divisionIds: [divisionId],
    bookedOn: period,
    issuedOn: period,
    dueOn: period,
    tariffs,
  }
}
