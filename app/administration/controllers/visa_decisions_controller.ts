import type { HttpContext } from '@adonisjs/core/http'
import { decideVisa } from '#administration/actions/decide_visa'
import { withdrawVisa } from '#administration/actions/withdraw_visa'
import VisaPolicy from '#administration/policies/visa_policy'
import { visaDecisionValidator } from '#administration/validators/visa'

export default class VisaDecisionsController {
  async grant(context: HttpContext) {
    return decide(context, 'granted')
  }

  async refuse(context: HttpContext) {
    return decide(context, 'refused')
  }

  /** One's own request only, so no right is asked for. */
  async withdraw({ params, response, session, i18n }: HttpContext) {
    await withdrawVisa(params.id)
    session.flash('success', i18n.t('visas.said.withdrawn'))
    return response.redirect().toRoute('visas.index')
  }
}

/** Whether this person may decide is asked where it is decided: the row is locked there. */
async function decide(context: HttpContext, decision: 'granted' | 'refused') {
  const { bouncer, params, request, response, session, i18n } = context
  await bouncer.with(VisaPolicy).authorize('view')
  const { reason } = await request.validateUsing(visaDecisionValidator)
  await decideVisa({ visaId: params.id, decision, reason })
  session.flash('success', i18n.t(`visas.said.${decision}`))
  return response.redirect().toRoute('visas.show', { id: params.id })
}
