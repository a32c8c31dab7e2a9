import { one } from '#shared/database/sql'

type Series = { divisionId: number; kind: string; year: number }

/**
 * The next number of a document series, without gaps: the row stays locked until the transaction
 * that took the number ends, and a rollback gives the number back.
 */
export async function nextNumber({ divisionId, kind, year }: Series): Promise<bigint> {
  const row = await one<{ last_number: string }>(
    `insert into document_series as s (tenant_id, division_id, kind, year, last_number)
     values (:tenant, :divisionId, :kind, :year, 1)
     on conflict (tenant_id, division_id, kind, year)
       do update set last_number = s.last_number + 1
     returning last_number`,
    { divisionId, kind, year }
  )
  return BigInt(row!.last_number)
}
