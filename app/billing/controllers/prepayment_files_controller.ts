import { errors, type HttpContext } from '@adonisjs/core/http'
import { DEFAULT_LOCALE, isLocale } from '#administration/locales'
import { renderPrepayment } from '#billing/documents/render_prepayment'
import PenaltyPolicy from '#billing/policies/penalty_policy'
import { accountInReach } from '#billing/queries/account_in_reach'

export default class PrepaymentFilesController {
  /** The demand of `2026-05.pdf`, in the reader's language or in the one asked for. */
  async show({ bouncer, params, request, response, work, i18n }: HttpContext) {
    await bouncer.with(PenaltyPolicy).authorize('view')
    const divisionIds = work.divisionIdsWith('billing.view')
    const { id: accountId } = await accountInReach({ id: params.id, divisionIds })
    const locale = [request.qs().locale, i18n.locale].find(isLocale) ?? DEFAULT_LOCALE
    const period = `${params.file.slice(0, 7)}-01`
    const file = await renderPrepayment({ accountId, divisionIds, period, locale })
    if (!file) throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])

    response.header('content-disposition', `inline; filename="${file.name}"`)
    return response.type('application/pdf').send(file.bytes)
  }
}
