import { affect } from '#shared/database/sql'
import { nextPeriod, periodOf, type IsoDate } from '#shared/kernel/calendar'
import { reverse } from '#ledger/actions/reverse'
import type { ClosingDetails } from '#billing/actions/bill_inside_month'
import { mirrorCharges } from '#billing/actions/mirror_charges'
import { resumeSupply } from '#billing/actions/resume_supply'

type Because = { accountId: string; bookedOn: IsoDate; reason: string }

/** Opens an account that a final bill closed: its supply goes on, the penalty of that day is given back. */
export async function reopenAccount(
  { ended, penalty, through }: ClosingDetails,
  because: Because
): Promise<void> {
  await affect(
    `update personal_accounts set status = 'active', closed_on = null
      where tenant_id = :tenant and id = :accountId`,
    { accountId: because.accountId }
  )
  await resumeSupply(ended!, through)
  if (penalty) await takeBackPenalty(penalty, because)
}

async function takeBackPenalty(
  { runId, transactionId: original }: NonNullable<ClosingDetails['penalty']>,
  { accountId, bookedOn, reason }: Because
) {
  const transactionId = await reverse({ transactionId: original, bookedOn, reason })
  await affect(
    `insert into penalty_postings
       (tenant_id, account_id, lot_period, lot_source, run_id, charge_id, amount_minor)
     select tenant_id, account_id, lot_period, lot_source, :transactionId::bigint,
            :transactionId::bigint + 1, -amount_minor
       from penalty_postings
      where tenant_id = :tenant and account_id = :accountId and run_id = :runId`,
    { accountId, runId, transactionId }
  )
  const from = '2014-01-01'
  const to = nextPeriod(periodOf(bookedOn))
  await mirrorCharges({ accountId, chargesRunId: runId, transactionId, bookedOn, from, to })
}
