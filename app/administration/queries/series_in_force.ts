import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { documentSeries } from '#administration/numbering/registry'
import { countOfPattern } from '#administration/rules/count_of_pattern'

type Asked = { kind: string; divisionId: number; on: string }

/** By what a document of a day is numbered, and which counter counts it. */
export type SeriesInForce = {
  kind: string
  pattern: string
  /** Code of the document's division. */
  division: string
  year: number
  /** The counter: its division, its year (0: it never begins anew) and its first number. */
  countedAt: number
  countedIn: number
  first: bigint
}

type Row = {
  code: string
  rootId: number
  pattern: string | null
  owner: number | null
  start: string | null
  since: string | null
}

/** The nearest pattern up the tree, then the tenant's, then the declared one. @throws E_SERIES_UNKNOWN */
export async function seriesInForce({ kind, divisionId, on }: Asked): Promise<SeriesInForce> {
  const declared = documentSeries.named(kind)
  const row = await one<Row>(QUERY, { kind, divisionId, on })
  if (!row) throw new DomainException('E_DIVISION_UNKNOWN', {}, 404)
  const year = Number(on.slice(0, 4))
  const pattern = row.pattern ?? declared.pattern
  const { yearly, byDivision } = countOfPattern(pattern)
  // A series continued from another system begins at its number once, not each year again.
  const begins = row.start !== null && (!yearly || row.since?.startsWith(String(year)))
  return {
    kind,
    pattern,
    division: row.code,
    year,
    countedAt: byDivision ? divisionId : (row.owner ?? row.rootId),
    countedIn: yearly ? year : 0,
    first: begins ? BigInt(row.start!) : 1n,
  }
}

const QUERY = `
  select own.code, split_part(own.path, '.', 1)::int as "rootId", p.pattern, p.division_id as owner,
         p.start_number::text as start, p.valid_from::text as since
    from divisions own
    left join lateral (
      select n.pattern, n.division_id, n.start_number, n.valid_from
        from number_patterns n
        left join divisions place on place.tenant_id = :tenant and place.id = n.division_id
       where n.tenant_id = :tenant and n.kind = :kind and n.cancelled_at is null
         and n.valid_from <= :on::date and (n.valid_to is null or n.valid_to > :on::date)
         and (n.division_id is null or starts_with(own.path, place.path))
       order by length(place.path) desc nulls last
       limit 1
    ) p on true
   where own.tenant_id = :tenant and own.id = :divisionId`
