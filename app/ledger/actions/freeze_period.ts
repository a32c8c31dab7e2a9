import { createHash } from 'node:crypto'
import { affect, one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import type { Period } from '#shared/kernel/calendar'
import { divisionsUnder } from '#administration/queries/divisions_under'
import { periodTotals } from '#ledger/queries/period_totals'
import type { PeriodTotals } from '#ledger/rules/period_totals'
import { totalsText } from '#ledger/rules/totals_text'

type Freezing = { divisionId: number; period: Period }

/** Keeps what a month came to in a division and everything under it, with the hash of the figures. */
export async function freezePeriod({ divisionId, period }: Freezing) {
  const divisionIds = await divisionsUnder(divisionId)
  const { totals, snapshot } = await periodTotals({ divisionIds, period })
  const sha256 = createHash('sha256').update(totalsText(totals)).digest('hex')
  const frozen = await one<{ id: string }>(
    `insert into frozen_periods (tenant_id, division_id, period, snapshot, totals_sha256, frozen_by)
     values (:tenant, :divisionId, :period, coalesce(:snapshot, pg_current_snapshot()::text), :sha256,
             :frozenBy)
     returning id`,
    { divisionId, period, snapshot, sha256, frozenBy: actorText() }
  )
  await keep(frozen!.id, totals)
  return { frozenId: frozen!.id, sha256 }
}

async function keep(frozenId: string, totals: readonly PeriodTotals[]) {
  await affect(
    `insert into frozen_totals (tenant_id, frozen_id, division_id, consumer_class, accounts,
                                opening_minor, charged_minor, paid_minor, adjusted_minor, closing_minor)
     select :tenant, :frozenId::bigint, t.* from unnest(:divisions::int[], :classes::text[],
       :accounts::int[], :opening::bigint[], :charged::bigint[], :paid::bigint[],
       :adjusted::bigint[], :closing::bigint[]) t`,
    {
      frozenId,
      divisions: totals.map((row) => row.divisionId),
      classes: totals.map((row) => row.consumerClass),
      accounts: totals.map((row) => row.accounts),
      opening: totals.map((row) => row.openingMinor),
      charged: totals.map((row) => row.chargedMinor),
      paid: totals.map((row) => row.paidMinor),
      adjusted: totals.map((row) => row.adjustedMinor),
      closing: totals.map((row) => row.closingMinor),
    }
  )
}
