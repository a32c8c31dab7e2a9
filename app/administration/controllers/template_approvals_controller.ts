import type { HttpContext } from '@adonisjs/core/http'
import { approveTemplate } from '#administration/actions/approve_template'
import TemplatePolicy from '#administration/policies/template_policy'
import { assertWholeRegion } from '#administration/templates/assert_whole_region'
import { templateApprovalValidator } from '#administration/validators/template'

export default class TemplateApprovalsController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(TemplatePolicy).authorize('edit')
    assertWholeRegion(work)
    const { act, ...asked } = await request.validateUsing(templateApprovalValidator)
    const { kind } = params
    await approveTemplate({ ...asked, kind, act: act ?? null })
    session.flash('success', i18n.t('templates.said.approved'))
    return response.redirect().toRoute('templates.show', { kind })
  }
}
