import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { reverseUsageAct } from '#metering/actions/reverse_usage_act'
import UsageActPolicy from '#metering/policies/usage_act_policy'
import { usageActCard } from '#metering/queries/usage_acts'
import { usageReversalValidator } from '#metering/validators/usage_act'

export default class UsageReversalsController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(UsageActPolicy).authorize('record')
    const { reason } = await request.validateUsing(usageReversalValidator)
    const act = await usageActCard(params.id, work.divisionIds)
    if (!act) throw new DomainException('E_HTTP_404', {}, 404)
    await reverseUsageAct({ actId: act.id, reason })
    session.flash('success', i18n.t('metering.acts.reversed_now'))
    return response.redirect().toRoute('metering.acts.show', { id: act.id })
  }
}
