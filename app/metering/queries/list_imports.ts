import { rows } from '#shared/database/sql'

export type ListedImport = {
  id: string
  fileName: string
  accountNumber: string
  accountName: string
  status: 'running' | 'done' | 'failed'
  rowsTotal: number
  rowsAdded: number
  rowsRepeated: number
  rowsRefused: number
  addedWh: string
  createdAt: Date
}

/** The files taken in lately, the newest first. */
export function listImports(divisionIds: number[]): Promise<ListedImport[]> {
  return rows<ListedImport>(
    `select b.id, b.file_name as "fileName", a.number as "accountNumber", a.name as "accountName",
            b.status, b.rows_total as "rowsTotal", b.rows_added as "rowsAdded",
            b.rows_repeated as "rowsRepeated", b.rows_refused as "rowsRefused",
            b.added_wh as "addedWh", b.created_at as "createdAt"
       from import_batches b
       join personal_accounts a on a.tenant_id = :tenant and a.id = b.account_id
      where b.tenant_id = :tenant and a.division_id = any(:divisionIds)
      order by b.id desc limit 100`,
    { divisionIds }
  )
}
