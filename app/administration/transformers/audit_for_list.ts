import type { I18n } from '@adonisjs/i18n'
import { nameIn } from '#administration/names'
import { actionInWords } from '#administration/words/action_in_words'
import { factsInWords } from '#administration/words/facts_in_words'
import { subjectHref } from '#administration/transformers/subject_href'
import type { AuditRow } from '#administration/audit_log/audit_row_columns'

/** A row of the log in the reader's words. */
export function auditForList(row: AuditRow, i18n: I18n, seesPersonal: boolean) {
  const noun = `audit.noun.${row.subjectKind}`
  return {
    id: row.id,
    at: row.at.toISOString(),
    actor: row.actor,
    actorKind: row.actorKind,
    ip: row.ip,
    division: row.division && nameIn(i18n.locale, row.division),
    action: actionInWords(row.action, i18n),
    subject: `${i18n.hasMessage(noun) ? i18n.t(noun) : row.subjectKind} ${row.subjectId}`,
    href: subjectHref(row.subjectKind, row.subjectId),
    accountId: row.accountId,
    reason: row.reason,
    isChange: row.before !== null,
    details: factsInWords(row.before, row.after, { i18n, seesPersonal }),
  }
}
