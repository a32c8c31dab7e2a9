import { once } from 'node:events'
import { stringify } from 'csv-stringify'
import type { I18n } from '@adonisjs/i18n'
import { affect, rows } from '#shared/database/sql'
import {
  AUDIT_COLUMNS,
  DIVISION_OF_ROW,
  type AuditRow,
} from '#administration/audit_log/audit_row_columns'
import type { AuditSelection } from '#administration/audit_log/select_audit'
import { auditForList } from '#administration/transformers/audit_for_list'

const AT_ONCE = 1000
const COLUMNS = [
  'at',
  'actor',
  'by',
  'ip',
  'division',
  'action',
  'subject',
  'reason',
  'before',
  'after',
] as const

export type AuditCsv = ReturnType<typeof openAuditCsv>
type Told = { i18n: I18n; seesPersonal: boolean }

/** The log as a file for spreadsheets; a cell that one would run as a formula is made harmless. */
export function openAuditCsv(i18n: I18n) {
  return stringify({
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    header: true,
    columns: COLUMNS.map((key) => ({ key, header: i18n.t(`audit.${key}`) })),
  })
}

/** Writes every row of a selection, newest first, never holding more than one batch. */
export async function writeAudit(csv: AuditCsv, selection: AuditSelection, told: Told) {
  await affect(
    `declare exported no scroll cursor for
     select ${AUDIT_COLUMNS} from audit_log a ${DIVISION_OF_ROW}
      where ${selection.where} order by a.at desc, a.id desc`,
    selection.bindings
  )
  for (;;) {
    const batch = await rows<AuditRow>(`fetch ${AT_ONCE} from exported`)
    if (batch.length === 0 || csv.destroyed) return
    for (const row of batch) csv.write(recordOf(row, told))
    if (csv.writableNeedDrain) await Promise.race([once(csv, 'drain'), once(csv, 'close')])
  }
}

function recordOf(row: AuditRow, { i18n, seesPersonal }: Told): Record<string, string> {
  const { details, at, actor, actorKind, ip, division, action, subject, reason } = auditForList(
    row,
    i18n,
    seesPersonal
  )
  const told = (side: 'before' | 'after') =>
    details
      .filter((detail) => detail[side] !== '')
      .map((detail) => `${detail.field}: ${detail[side]}`)
      .join('; ')
  return {
    at,
    actor,
    by: i18n.t(`audit.by_is.${actorKind}`),
    ip: ip ?? '',
    division: division ?? '',
    action,
    subject,
    reason: reason ?? '',
    before: told('before'),
    after: told('after'),
  }
}
