import { rows } from '#shared/database/sql'

export type FrozenRow = {
  divisionId: number
  nameUz: string
  nameCyrl: string
  nameRu: string
  consumerClass: string
  accounts: number
  openingMinor: string
  chargedMinor: string
  paidMinor: string
  adjustedMinor: string
  closingMinor: string
}

/** What was frozen, by division and class. */
export function frozenRows(frozenId: string): Promise<FrozenRow[]> {
  return rows<FrozenRow>(
    `select t.division_id as "divisionId", d.name_uz as "nameUz", d.name_cyrl as "nameCyrl",
            d.name_ru as "nameRu", t.consumer_class as "consumerClass", t.accounts,
            t.opening_minor as "openingMinor", t.charged_minor as "chargedMinor",
            t.paid_minor as "paidMinor", t.adjusted_minor as "adjustedMinor",
            t.closing_minor as "closingMinor"
       from frozen_totals t
       join divisions d on d.tenant_id = :tenant and d.id = t.division_id
      where t.tenant_id = :tenant and t.frozen_id = :frozenId
      order by d.path, t.consumer_class`,
    { frozenId }
  )
}
