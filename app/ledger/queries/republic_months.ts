import type { Period } from '#shared/kernel/calendar'
import { platformRows } from '#administration/queries/platform_rows'
import type { PeriodState } from '#ledger/rules/period_state'

export type RegionMonths = {
  id: number
  nameUz: string
  nameCyrl: string
  nameRu: string
  closed: Period[]
}

/** Which of the months each working region has closed, and which the republic has. */
export async function republicMonths(months: readonly Period[]) {
  const regions = await platformRows<RegionMonths>(
    `select t.id, t.name_uz as "nameUz", t.name_cyrl as "nameCyrl", t.name_ru as "nameRu",
            coalesce(array_agg(p.period::text) filter (where p.state = 'closed'), '{}') as closed
       from platform.tenants t
       left join platform.region_periods p
         on p.tenant_id = t.id and p.period = any(:months::date[])
      where t.kind = 'region' and t.status = 'active'
      group by t.id order by t.name_uz, t.id`,
    { months }
  )
  const republic = await platformRows<{ period: Period; state: PeriodState }>(
    `select period::text as period, state from platform.republic_periods
      where period = any(:months::date[]) and state = 'closed'`,
    { months }
  )
  return { regions, closed: republic.map(({ period }) => period) }
}
