import { one, rows } from '#shared/database/sql'
import type { IsoDate, Period } from '#shared/kernel/calendar'
import type { ImportKind, ImportOptions } from '#metering/imports/import_options'
import type { RowProblem } from '#metering/imports/interval_file'

export type ImportMonth = { period: Period; quantityWh: string; method: string; complete: boolean }

export type ImportCard = {
  id: string
  accountId: string
  accountNumber: string
  accountName: string
  kind: ImportKind
  fileName: string
  options: ImportOptions
  status: 'running' | 'done' | 'failed'
  failure: { code: string; facts: Record<string, string | number> } | null
  rowsTotal: number
  rowsDone: number
  rowsAdded: number
  rowsJoined: number
  rowsRepeated: number
  rowsRefused: number
  fileWh: string
  addedWh: string
  firstOn: IsoDate | null
  lastOn: IsoDate | null
  errors: RowProblem[]
  createdBy: string
  createdAt: Date
  finishedAt: Date | null
  /** The account's consumption of the months that the file touches. */
  months: ImportMonth[]
}

type Where = { batchId: string; divisionIds?: readonly number[] }

/** An import with its totals, its errors and the consumption it led to; null when out of reach. */
export async function importCard({ batchId, divisionIds }: Where): Promise<ImportCard | null> {
  const batch = await one<Omit<ImportCard, 'months'>>(
    `select b.id, b.account_id as "accountId", a.number as "accountNumber",
            a.name as "accountName", b.kind, b.file_name as "fileName", b.options, b.status,
            b.failure, b.rows_total as "rowsTotal", b.rows_done as "rowsDone",
            b.rows_added as "rowsAdded", b.rows_joined as "rowsJoined",
            b.rows_repeated as "rowsRepeated", b.rows_refused as "rowsRefused",
            b.file_wh as "fileWh", b.added_wh as "addedWh", b.first_on as "firstOn",
            b.last_on as "lastOn", b.errors, b.created_by as "createdBy",
            b.created_at as "createdAt", b.finished_at as "finishedAt"
       from import_batches b
       join personal_accounts a on a.tenant_id = :tenant and a.id = b.account_id
      where b.tenant_id = :tenant and b.id = :batchId
        and (:divisionIds::int[] is null or a.division_id = any(:divisionIds::int[]))`,
    { batchId, divisionIds: divisionIds ?? null }
  )
  return batch && { ...batch, months: await monthsOf(batch) }
}

async function monthsOf({ id, accountId, firstOn, lastOn }: Omit<ImportCard, 'months'>) {
  if (!firstOn || !lastOn) return []
  return rows<ImportMonth>(
    `select c.period, sum(c.quantity_wh)::text as "quantityWh", min(c.method) as method,
            bool_and(c.complete) as complete
       from consumptions c
       join import_batches b on b.tenant_id = :tenant and b.id = :id
      where c.tenant_id = :tenant and c.account_id = :accountId
        and c.service_point_id = b.service_point_id
        and c.period >= date_trunc('month', :firstOn::date)::date and c.period <= :lastOn
      group by c.period order by c.period`,
    { id, accountId, firstOn, lastOn }
  )
}
