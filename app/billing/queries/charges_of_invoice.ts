import { rows } from '#shared/database/sql'
import { addMonths, nextPeriod, addDays, type Period } from '#shared/kernel/calendar'
import { chargesOfAccount } from '#billing/queries/charges_of_account'
import type { ExplainedCharge } from '#billing/rules/explained_charge'

/** How far back a late difference may lie: the limitation period. */
const LATE_MONTHS = 36

type Asked = { accountId: string; period: Period; runId: string }

/**
 * What an invoice is made of: everything that runs of its month charged up to it, also the
 * differences of earlier months. Oldest month first.
 */
export async function chargesOfInvoice(asked: Asked): Promise<ExplainedCharge[]> {
  const { accountId, period, runId } = asked
  const runs = await rows<{ id: string }>(
    `select id from billing_runs where tenant_id = :tenant and period = :period and id <= :runId
        and mode = 'real' and status <> 'cancelled'
     union all
     select id from penalty_runs where tenant_id = :tenant and period = :period and id <= :runId`,
    { period, runId }
  )
  const charges = await chargesOfAccount(accountId, {
    from: addMonths(period, -LATE_MONTHS),
    to: period,
    runIds: runs.map((run) => run.id),
  })
  const bookedOn = addDays(nextPeriod(period), -1)
  return charges.filter((charge) => charge.bookedOn === bookedOn).reverse()
}
