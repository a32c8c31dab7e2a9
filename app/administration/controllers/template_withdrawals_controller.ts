import type { HttpContext } from '@adonisjs/core/http'
import { withdrawTemplate } from '#administration/actions/withdraw_template'
import TemplatePolicy from '#administration/policies/template_policy'
import { assertWholeRegion } from '#administration/templates/assert_whole_region'
import { reasonValidator } from '#administration/validators/setting'

export default class TemplateWithdrawalsController {
  /** A draft is thrown away, or a planned version is taken back before its day. */
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(TemplatePolicy).authorize('edit')
    assertWholeRegion(work)
    const { reason } = await request.validateUsing(reasonValidator)
    const { kind, id } = params
    await withdrawTemplate({ kind, id, reason })
    session.flash('success', i18n.t('templates.said.withdrawn'))
    return response.redirect().toRoute('templates.show', { kind })
  }
}
