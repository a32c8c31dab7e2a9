import { one, rows } from '#shared/database/sql'
import type { SheetSource } from '#metering/actions/receive_sheet'
import type { SheetProblem } from '#metering/imports/reading_sheet'

export type ListedSheet = {
  id: string
  fileName: string
  source: SheetSource
  status: 'running' | 'done' | 'failed'
  rowsTotal: number
  rowsDone: number
  rowsAccepted: number
  rowsQuestioned: number
  rowsRepeated: number
  rowsRefused: number
  createdAt: Date
}

export type SheetCard = ListedSheet & {
  failure: { code: string; facts: Record<string, string | number> } | null
  problems: SheetProblem[]
}

const COLUMNS = `id, file_name as "fileName", source, status, rows_total as "rowsTotal",
  rows_done as "rowsDone", rows_accepted as "rowsAccepted", rows_questioned as "rowsQuestioned",
  rows_repeated as "rowsRepeated", rows_refused as "rowsRefused", created_at as "createdAt"`

/** The sheets taken in lately, the newest first. */
export function listSheets(divisionIds: readonly number[]): Promise<ListedSheet[]> {
  return rows<ListedSheet>(
    `select ${COLUMNS} from reading_sheets
      where tenant_id = :tenant and division_id = any(:divisionIds) order by id desc limit 100`,
    { divisionIds }
  )
}

/** A sheet with what became of its lines; null when out of reach. */
export function sheetCard(id: string, divisionIds: readonly number[]): Promise<SheetCard | null> {
  return one<SheetCard>(
    `select ${COLUMNS}, failure, problems from reading_sheets
      where tenant_id = :tenant and id = :id and division_id = any(:divisionIds)`,
    { id, divisionIds }
  )
}

/** Sheets of the divisions that are not read to the end: their months are not closed. */
export async function sheetsUnderWay({ divisionIds }: { divisionIds: readonly number[] }) {
  const found = await one<{ count: number }>(
    `select count(*)::int as count from reading_sheets
      where tenant_id = :tenant and status = 'running' and division_id = any(:divisionIds)`,
    { divisionIds }
  )
  return { key: 'reading_sheets', count: found!.count, blocks: false, href: '/metering/sheets' }
}
