import { errors, type HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import type { IsoDate } from '#shared/kernel/calendar'
import { markText } from '#administration/audit_log/mark_text'
import { reachOf } from '#administration/audit_log/reach_of'
import { selectAudit, type Reach } from '#administration/audit_log/select_audit'
import AuditPolicy from '#administration/policies/audit_policy'
import { actionsOfAudit } from '#administration/queries/actions_of_audit'
import { auditRow } from '#administration/queries/audit_row'
import { listAudit } from '#administration/queries/list_audit'
import { actionInWords } from '#administration/words/action_in_words'
import { auditForList } from '#administration/transformers/audit_for_list'
import { auditFilter } from '#administration/validators/audit_filter'

const PER_PAGE = 50
const OF_REQUEST = 20

export default class AuditsController {
  async index({ bouncer, inertia, request, work, i18n }: HttpContext) {
    await bouncer.with(AuditPolicy).authorize('view')
    const filter = await auditFilter(request.qs(), clock.today())
    const selection = await selectAudit(filter, reachOf(work))
    const page = await listAudit(selection, { ...filter, most: PER_PAGE })
    const seesPersonal = work.user.may('accounts.personal')
    const actions = await actionsOfAudit()
    return inertia.render('administration/audit/index', {
      changes: page.rows.map((row) => auditForList(row, i18n, seesPersonal)),
      cursor: { after: markText(page.after), before: markText(page.before) },
      span: { from: filter.from, to: filter.to },
      actions: actions
        .map((value) => ({ value, label: actionInWords(value, i18n) }))
        .sort((a, b) => a.label.localeCompare(b.label, i18n.locale)),
    })
  }

  /** One row with all that is known of it, and what else the same request did. */
  async show({ bouncer, inertia, params, request, work, i18n }: HttpContext) {
    await bouncer.with(AuditPolicy).authorize('view')
    const reach = reachOf(work)
    const row = await auditRow(params.id, reach)
    if (!row) throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
    const seesPersonal = work.user.may('accounts.personal')
    const { requestId, subjectKind, subjectId } = row
    return inertia.render('administration/audit/show', {
      change: {
        ...auditForList(row, i18n, seesPersonal),
        requestId,
        code: row.action,
        subjectKey: `${subjectKind}:${subjectId}`,
        block: row.block,
      },
      beside: requestId
        ? (await besides(requestId, clock.dayOf(row.at.toISOString()), reach))
            .filter(({ id }) => id !== row.id)
            .map((one) => auditForList(one, i18n, seesPersonal))
        : [],
    })
  }
}

async function besides(request: string, day: IsoDate, reach: Reach) {
  const filter = await auditFilter({ request, from: day, to: day }, day)
  const selection = await selectAudit(filter, reach)
  return (await listAudit(selection, { after: null, before: null, most: OF_REQUEST })).rows
}
