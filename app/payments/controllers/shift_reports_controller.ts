import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { renderPdf } from '#shared/documents/render_pdf'
import { DEFAULT_LOCALE, isLocale } from '#administration/locales'
import Division from '#administration/models/division'
import { shiftReport } from '#payments/documents/shift_report'
import CashPolicy from '#payments/policies/cash_policy'
import { shiftInReach } from '#payments/queries/shift_in_reach'

export default class ShiftReportsController {
  /** The X report of an open shift as it stands, or the Z report of a closed one; PDF. */
  async show({ bouncer, params, response, work, i18n }: HttpContext) {
    await bouncer.with(CashPolicy).authorize('view')
    const shift = await shiftInReach(params.id, work.divisionIds)
    const { requisites, nameUz } = await Division.findOrFail(shift.divisionId)
    const seller = (requisites as { name?: string }).name ?? nameUz
    const at = shift.closedAt ?? clock.now().toISO()
    const locale = isLocale(i18n.locale) ? i18n.locale : DEFAULT_LOCALE
    const pdf = await renderPdf(shiftReport({ shift, seller, at }, locale), at)
    response.header('content-disposition', `inline; filename="${shift.number ?? 'x'}.pdf"`)
    return response.type('application/pdf').send(pdf)
  }
}
