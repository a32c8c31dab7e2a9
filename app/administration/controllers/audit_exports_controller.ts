import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { asTenant } from '#shared/tenancy/as_tenant'
import { audit } from '#administration/actions/audit'
import { openAuditCsv, writeAudit } from '#administration/audit_log/audit_csv'
import { reachOf } from '#administration/audit_log/reach_of'
import { selectAudit } from '#administration/audit_log/select_audit'
import AuditPolicy from '#administration/policies/audit_policy'
import { auditFilter } from '#administration/validators/audit_filter'

export default class AuditExportsController {
  /** What the list shows, all pages of it; that it was taken away is written down first. */
  async show({ bouncer, request, response, work, i18n, logger }: HttpContext) {
    await bouncer.with(AuditPolicy).authorize('export')
    const today = clock.today()
    const { after, before, ...filter } = await auditFilter(request.qs(), today)
    await asTenant(work.tenant.id, () =>
      audit({ action: 'audit.exported', subject: { kind: 'audit', id: today }, after: filter })
    )
    const csv = openAuditCsv(i18n)
    const seesPersonal = work.user.may('accounts.personal')
    const writing = asTenant(work.tenant.id, async () => {
      const selection = await selectAudit({ ...filter, after, before }, reachOf(work))
      await writeAudit(csv, selection, { i18n, seesPersonal })
    })
    writing.then(
      () => csv.end(),
      (error: Error) => {
        logger.error({ err: error }, 'The export of the audit log broke off')
        csv.destroy(error)
      }
    )
    response.header('content-type', 'text/csv; charset=utf-8')
    response.header('content-disposition', `attachment; filename="audit-${today}.csv"`)
    return response.stream(csv)
  }
}
