import { one } from '#shared/database/sql'
import { seriesInForce } from '#administration/queries/series_in_force'
import { writeNumber } from '#administration/rules/write_number'

type Wanted = { kind: string; divisionId: number; on: string; count: number }

/**
 * The next numbers of a series, in order and without gaps, for so many documents of a day: one
 * statement, however many. The counter stays locked until the transaction of the documents ends, and
 * a rollback gives the numbers back.
 */
export async function reserveNumbers({ count, ...wanted }: Wanted): Promise<string[]> {
  if (count === 0) return []
  const series = await seriesInForce(wanted)
  const row = await one<{ last: string }>(
    `insert into document_series as s (tenant_id, division_id, kind, year, last_number)
     values (:tenant, :countedAt, :kind, :countedIn, :first::bigint - 1 + :count)
     on conflict (tenant_id, division_id, kind, year)
       do update set last_number = s.last_number + :count
     returning last_number::text as last`,
    { ...counterOf(series), count }
  )
  const last = BigInt(row!.last)
  return Array.from({ length: count }, (_, index) =>
    writeNumber(series.pattern, { ...series, number: last - BigInt(count - 1 - index) })
  )
}

function counterOf({
  kind,
  countedAt,
  countedIn,
  first,
}: Awaited<ReturnType<typeof seriesInForce>>) {
  return { kind, countedAt, countedIn, first: String(first) }
}
