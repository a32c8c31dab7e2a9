import { affect } from '#shared/database/sql'
import { addDays } from '#shared/kernel/calendar'
import { DomainException } from '#shared/http/domain_exception'
import { undone } from '#shared/tenancy/undone'
import { awaitMeasuring } from '#metering/actions/measuring_lock'
import { endSupply, type EndedSupply } from '#billing/actions/end_supply'
import { keepCorrection } from '#billing/actions/keep_correction'
import { penalizeUpTo, type PenaltyUpTo } from '#billing/actions/penalize_up_to'
import { postRecalculation } from '#billing/actions/post_recalculation'
import type { CorrectionOf } from '#billing/correction'
import { accountToCorrect, type AccountToCorrect } from '#billing/queries/account_to_correct'
import { billUpTo } from '#billing/queries/bill_up_to'
import type { Recalculation } from '#billing/queries/recalculation'
import { refuseWhileBilling } from '#billing/queries/refuse_while_billing'
import { recalculationSum } from '#billing/rules/recalculation_sum'

type Order = CorrectionOf<'early_bill' | 'final_bill'>

/** What a reversal of a final bill opens again. */
export type ClosingDetails = {
  through: string
  ended: EndedSupply | null
  penalty: { runId: string; transactionId: string } | null
}

/**
 * Bills one account through a day inside a month. An early bill leaves all as it was: the month's run
 * charges the rest. A final bill ends the supply with that day, brings the penalty up to it and closes
 * the account; what is paid ahead then is given back or transferred.
 *
 * @throws E_ACCOUNT_CLOSED · E_RUN_IN_WORK · E_RUN_UNDER_WAY · E_BILLED_AFTERWARDS ·
 *   E_RECALCULATION_FAULTY · E_RECALCULATION_CHANGED · E_NOTHING_TO_RECALCULATE · E_PERIOD_CLOSED
 */
export async function billInsideMonth(order: Order): Promise<string> {
  await awaitMeasuring()
  const account = await accountToCorrect(order.accountId)
  if (account.isClosed) throw new DomainException('E_ACCOUNT_CLOSED')
  await refuseWhileBilling([account.divisionId])
  return order.kind === 'final_bill' ? finalBill(account, order) : earlyBill(account, order)
}

async function earlyBill(account: AccountToCorrect, order: Order): Promise<string> {
  const { through, expectedMinor } = order
  const found = await undone(async () => {
    await endSupply(account.id, through)
    return billUpTo(account, through)
  })
  refuseFaulty(found)
  if (found.charges.length === 0) throw new DomainException('E_NOTHING_TO_RECALCULATE')
  const amountMinor = recalculationSum(found.charges)
  if (amountMinor !== expectedMinor) throw new DomainException('E_RECALCULATION_CHANGED')
  const posted = await postRecalculation(account, found, order)
  const details: ClosingDetails = { through, ended: null, penalty: null }
  return keepCorrection({ ...order, amountMinor, ...posted, ...spanOf(found), details })
}

async function finalBill(account: AccountToCorrect, order: Order): Promise<string> {
  const { through, bookedOn, expectedMinor } = order
  const ended = await endSupply(account.id, through)
  const found = await billUpTo(account, through)
  refuseFaulty(found)
  const penalty = await penalizeUpTo(account, { through, bookedOn })
  const amountMinor = recalculationSum(found.charges) + penalty.amountMinor
  if (amountMinor !== expectedMinor) throw new DomainException('E_RECALCULATION_CHANGED')
  const posted = found.charges.length > 0 ? await postRecalculation(account, found, order) : NOTHING
  await affect(
    `update personal_accounts set status = 'closed', closed_on = :closedOn
      where tenant_id = :tenant and id = :id`,
    { id: account.id, closedOn: addDays(through, 1) }
  )
  const details: ClosingDetails = { through, ended, penalty: postedPenalty(penalty) }
  return keepCorrection({ ...order, amountMinor, ...posted, ...spanOf(found), details })
}

const NOTHING = { transactionId: null, chargesRunId: null }

function refuseFaulty({ faults }: Recalculation) {
  if (faults.length > 0) throw new DomainException('E_RECALCULATION_FAULTY')
}

function postedPenalty({ runId, transactionId }: PenaltyUpTo): ClosingDetails['penalty'] {
  return transactionId === null ? null : { runId, transactionId }
}

function spanOf({ snapshot }: Recalculation) {
  const months = snapshot.map(({ period }) => period).toSorted()
  return { fromPeriod: months[0]!, toPeriod: months.at(-1)! }
}
