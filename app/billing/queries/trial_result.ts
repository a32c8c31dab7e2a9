import { one, rows } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'

export type TrialTotals = {
  months: number
  accounts: number
  oldMinor: string
  newMinor: string
  differenceMinor: string
  dearer: number
  cheaper: number
  same: number
  faulty: number
}

/** Months whose sum changes by a share between two bounds, and what they add up to. */
export type TrialBand = { band: number; months: number; differenceMinor: string }

export type TrialPlace = {
  districtId: number
  period: Period
  months: number
  oldMinor: string
  newMinor: string
  differenceMinor: string
}

export type TrialResult = {
  totals: TrialTotals
  bands: TrialBand[]
  places: TrialPlace[]
  faults: { code: string; months: number }[]
}

/** What a trial comes to so far. */
export async function trialResult(trialId: string): Promise<TrialResult> {
  return {
    totals: (await one<TrialTotals>(TOTALS, { trialId }))!,
    bands: await rows<TrialBand>(BANDS, { trialId }),
    places: await rows<TrialPlace>(PLACES, { trialId }),
    faults: await rows<{ code: string; months: number }>(FAULTS, { trialId }),
  }
}

const OF_TRIAL = `from tariff_trial_rows where tenant_id = :tenant and trial_id = :trialId`

const TOTALS = `
  select count(*)::int as months, count(distinct account_id)::int as accounts,
         coalesce(sum(old_minor) filter (where fault is null), 0)::text as "oldMinor",
         coalesce(sum(new_minor) filter (where fault is null), 0)::text as "newMinor",
         coalesce(sum(difference_minor), 0)::text as "differenceMinor",
         count(*) filter (where difference_minor > 0)::int as dearer,
         count(*) filter (where difference_minor < 0)::int as cheaper,
         count(*) filter (where difference_minor = 0)::int as same,
         count(*) filter (where fault is not null)::int as faulty
    ${OF_TRIAL}`

/** Shares in percent at which one band ends and the next begins; nothing changed is a band of its own. */
const BANDS = `
  select band, count(*)::int as months, sum(difference_minor)::text as "differenceMinor"
    from (select difference_minor,
                 case when difference_minor = 0 then 4
                      when old_minor = 0 then 8
                      else case
                        when difference_minor * 100 < old_minor * -20 then 1
                        when difference_minor * 100 < old_minor * -10 then 2
                        when difference_minor < 0 then 3
                        when difference_minor * 100 <= old_minor * 10 then 5
                        when difference_minor * 100 <= old_minor * 20 then 6
                        when difference_minor * 100 <= old_minor * 50 then 7
                        else 8 end
                 end as band
            ${OF_TRIAL} and fault is null) b
   group by band order by band`

const PLACES = `
  select district_id as "districtId", period, count(*)::int as months,
         coalesce(sum(old_minor) filter (where fault is null), 0)::text as "oldMinor",
         coalesce(sum(new_minor) filter (where fault is null), 0)::text as "newMinor",
         coalesce(sum(difference_minor), 0)::text as "differenceMinor"
    ${OF_TRIAL} group by district_id, period order by period, district_id`

const FAULTS = `
  select fault as code, count(*)::int as months
    ${OF_TRIAL} and fault is not null group by fault order by months desc`
