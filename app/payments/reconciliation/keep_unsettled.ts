import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { bankDayAfter } from '#payments/rules/bank_day_after'
import type { Days } from '#payments/reconciliation/days'
import { keepFoundDifferences } from '#payments/reconciliation/keep_differences'
import type { ReconciledChannel } from '#payments/reconciliation/reconciled_channel'
import { residuesOf, type DayResidue } from '#payments/reconciliation/residues'
import { rootDivision } from '#administration/queries/root_division'
import { specialDays } from '#payments/reconciliation/special_days'
import { inForceOn, termsOfDays } from '#payments/reconciliation/terms_on'

/**
 * What the bank should have brought by today and did not is a difference with an age and an owner. The
 * terms of the agent say by when; of a day without terms nothing is expected.
 */
export async function keepUnsettled(channel: ReconciledChannel, days: Days): Promise<void> {
  if (!channel.isCleared) return
  const late = await lateOf(channel, days)
  await affect(`drop table if exists found_differences`)
  await affect(FOUND, {
    divisionId: await rootDivision(),
    days: late.map(({ day }) => day),
    booked: late.map(({ bookedMinor }) => bookedMinor),
    settled: late.map(({ settledMinor }) => settledMinor),
  })
  await keepFoundDifferences({ channelId: channel.id, days, kinds: ['unsettled'] })
}

async function lateOf(channel: ReconciledChannel, days: Days): Promise<DayResidue[]> {
  const today = clock.today()
  const left = await residuesOf(channel, days)
  const special = await specialDays(today)
  const terms = await termsOfDays(channel.id, days)
  return left.filter(({ day }) => {
    const [inForce] = inForceOn(terms, day)
    return inForce !== undefined && bankDayAfter(day, inForce.settleDays, special) < today
  })
}

const FOUND = `
  create temporary table found_differences on commit drop as
  select 'unsettled' as kind, f.day::text as reference, f.day, 'none' as service,
         :divisionId::int as division_id, null::bigint as payment_id,
         null::bigint as other_payment_id, null::bigint as statement_id, null::int as seq,
         f.booked as here_minor, f.settled as there_minor
    from unnest(:days::date[], :booked::bigint[], :settled::bigint[]) as f(day, booked, settled)`
