import type { HttpContext } from '@adonisjs/core/http'
import { cancelNumberPattern } from '#administration/actions/cancel_number_pattern'
import NumberingPolicy from '#administration/policies/numbering_policy'
import { reasonValidator } from '#administration/validators/setting'

export default class NumberPlansController {
  /** A planned pattern is taken back before its day. */
  async destroy({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(NumberingPolicy).authorize('edit')
    const { reason } = await request.validateUsing(reasonValidator)
    const { kind, id } = params
    const ofTenant = work.division.parentId === null
    await cancelNumberPattern({ id, kind, reason, divisionIds: work.divisionIds, ofTenant })
    session.flash('success', i18n.t('numbering.said.cancelled'))
    return response.redirect().toRoute('numbering.show', { kind })
  }
}
