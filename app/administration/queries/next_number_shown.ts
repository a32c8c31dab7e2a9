import { one } from '#shared/database/sql'
import { seriesInForce } from '#administration/queries/series_in_force'
import { writeNumber } from '#administration/rules/write_number'

type Asked = { kind: string; divisionId: number; on: string }

/** The number that the next document would get, without taking it; and how many were given so far. */
export async function nextNumberShown(
  asked: Asked
): Promise<{ next: string; given: string | null }> {
  const series = await seriesInForce(asked)
  const row = await one<{ last: string }>(
    `select last_number::text as last from document_series
      where tenant_id = :tenant and division_id = :countedAt and kind = :kind and year = :countedIn`,
    { kind: series.kind, countedAt: series.countedAt, countedIn: series.countedIn }
  )
  const number = row ? BigInt(row.last) + 1n : series.first
  return { next: writeNumber(series.pattern, { ...series, number }), given: row?.last ?? null }
}
