import { affect } from '#shared/database/sql'
import { nextPeriod, type IsoDate, type Period } from '#shared/kernel/calendar'
import { savepoint } from '#shared/tenancy/as_tenant'
import { applyTariffDraft } from '#reference/actions/apply_tariff_draft'
import type { DraftContent } from '#reference/rules/tariff_draft'
import { tariffsOfMonths } from '#billing/queries/tariffs_of_months'
import type { TariffSnapshot } from '#billing/rules/tariff_snapshot'
import type { ConsumerClass } from '#billing/run_scope'
import type { SeasonMove } from '#billing/tariff_trial'

type Supposed = {
  consumerClass: ConsumerClass
  period: Period
  draft: DraftContent | null
  seasonMove: SeasonMove | null
}

/** Thrown on purpose: what it leaves behind is nothing. */
class Supposition extends Error {}

/**
 * The prices of a month as a billing run would read them, were the draft published and the season
 * moved: they are really written and really read, in a savepoint that is always rolled back. A draft
 * that begins after the month is taken as if it began with it.
 */
export async function tariffsWithDraft(supposed: Supposed): Promise<TariffSnapshot> {
  const { consumerClass, period, draft, seasonMove } = supposed
  let tariffs: TariffSnapshot = []
  try {
    await savepoint(async () => {
      if (draft) await suppose(draft, beginning(draft, period))
      if (seasonMove) await moveSeason(seasonMove)
      tariffs = await tariffsOfMonths(consumerClass, [period])
      throw new Supposition()
    })
  } catch (error) {
    if (!(error instanceof Supposition)) throw error
  }
  return tariffs
}

function beginning({ effectiveFrom }: DraftContent, period: Period): IsoDate {
  return effectiveFrom < nextPeriod(period) ? effectiveFrom : period
}

/** Later prices of the same plans step aside: the question is about the draft alone. */
async function suppose(draft: DraftContent, effectiveFrom: IsoDate) {
  await affect(
    `delete from tariff_rates r using tariff_plans p
      where r.tenant_id = :tenant and p.tenant_id = :tenant and p.id = r.plan_id
        and p.code = any(:codes) and r.valid_from >= :effectiveFrom`,
    { codes: draft.plans.map(({ planCode }) => planCode), effectiveFrom }
  )
  await applyTariffDraft({ ...draft, effectiveFrom }, 'centre')
}

/** For the half year around the day; the region's own value goes before every other. */
async function moveSeason({ edge, on }: SeasonMove) {
  const bindings = {
    edge,
    from: `${on.slice(0, 4)}-${edge === 'heating_to_mmdd' ? '01-01' : '07-01'}`,
    to:
      edge === 'heating_to_mmdd'
        ? `${on.slice(0, 4)}-07-01`
        : `${Number(on.slice(0, 4)) + 1}-01-01`,
  }
  await affect(
    `delete from rule_values where tenant_id = :tenant and code = :edge and origin = 'local'
        and daterange(valid_from, valid_to) && daterange(:from, :to)`,
    bindings
  )
  await affect(
    `insert into rule_values (tenant_id, code, scope, value, unit, valid_from, valid_to, origin)
     values (:tenant, :edge, 'all', :value, 'month and day', :from, :to, 'local')`,
    { ...bindings, value: on.slice(5).replace('-', '') }
  )
}
