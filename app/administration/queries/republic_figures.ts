import type { Period } from '#shared/kernel/calendar'
import { platformRows } from '#administration/queries/platform_rows'

export type PublishedFigures = {
  tenantId: number
  code: string
  nameUz: string
  nameCyrl: string
  nameRu: string
  status: string
  /** Null where the region has published nothing of this month. */
  accounts: number | null
  chargedMinor: string | null
  collectedMinor: string | null
  debtMinor: string | null
  publishedAt: Date | null
}

/** What the regions have published of a month, by name; those that published nothing as well. */
export function republicFigures(period: Period): Promise<PublishedFigures[]> {
  return platformRows<PublishedFigures>(
    `select t.id as "tenantId", t.code, t.name_uz as "nameUz", t.name_cyrl as "nameCyrl",
            t.name_ru as "nameRu", t.status, f.accounts, f.charged_minor as "chargedMinor",
            f.collected_minor as "collectedMinor", f.debt_minor as "debtMinor",
            f.published_at as "publishedAt"
       from platform.tenants t
       left join platform.region_figures f on f.tenant_id = t.id and f.period = :period
      where t.kind = 'region' and t.status <> 'opening'
      order by t.name_uz, t.id`,
    { period }
  )
}
