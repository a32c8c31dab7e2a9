import { rows } from '#shared/database/sql'
import {
  AUDIT_COLUMNS,
  DIVISION_OF_ROW,
  type AuditRow,
} from '#administration/audit_log/audit_row_columns'
import type { Mark } from '#administration/audit_log/mark'
import { pageOf } from '#administration/audit_log/page_of'
import type { AuditSelection } from '#administration/audit_log/select_audit'

type Place = { after: Mark | null; before: Mark | null; most: number }

export type AuditPage = { rows: AuditRow[]; after: Mark | null; before: Mark | null }

const MOMENT = `'epoch'::timestamptz + :micros::bigint * interval '1 microsecond'`

/** One page of the log, newest first; one row more than asked for tells whether it goes on. */
export async function listAudit(
  { where, bindings }: AuditSelection,
  { after, before, most }: Place
): Promise<AuditPage> {
  const mark = before ?? after
  const isBackwards = before !== null
  const [step, order] = isBackwards ? ['>', 'asc'] : ['<', 'desc']
  const found = await rows<AuditRow>(
    `select ${AUDIT_COLUMNS} from (
       select a.* from audit_log a
        where ${where} ${mark ? `and (a.at, a.id) ${step} (${MOMENT}, :markId)` : ''}
        order by a.at ${order}, a.id ${order} limit :limit
     ) a ${DIVISION_OF_ROW}
     order by a.at ${order}, a.id ${order}`,
    { ...bindings, micros: mark?.micros ?? null, markId: mark?.id ?? null, limit: most + 1 }
  )
  const page = pageOf(found, { most, isBackwards, isFirst: mark === null })
  return { rows: page.rows, before: page.before, after: page.after }
}
