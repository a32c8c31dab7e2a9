import { rows } from '#shared/database/sql'

export type Counter = { divisionId: number; year: number; last: string }

/** How far the series of a kind have come in these divisions; the newest years first. */
export function countersOf(wanted: { kind: string; divisionIds: number[] }): Promise<Counter[]> {
  return rows<Counter>(
    `select s.division_id as "divisionId", s.year, s.last_number::text as last
       from document_series s
       join divisions d on d.tenant_id = :tenant and d.id = s.division_id
      where s.tenant_id = :tenant and s.kind = :kind and s.division_id = any(:divisionIds)
      order by s.year desc, d.path limit 200`,
    wanted
  )
}
