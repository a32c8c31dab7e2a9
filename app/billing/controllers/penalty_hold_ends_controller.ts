import type { HttpContext } from '@adonisjs/core/http'
import { endPenaltyHold } from '#billing/actions/end_penalty_hold'
import PenaltyPolicy from '#billing/policies/penalty_policy'
import { accountInReach } from '#billing/queries/account_in_reach'
import { holdEndValidator } from '#billing/validators/settlement'

export default class PenaltyHoldEndsController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(PenaltyPolicy).authorize('adjust')
    const divisionIds = work.divisionIdsWith('billing.adjust')
    const { id: accountId } = await accountInReach({ id: params.id, divisionIds })
    const { endsOn, reason } = await request.validateUsing(holdEndValidator)
    await endPenaltyHold({ holdId: params.hold, accountId, endsOn, reason })
    session.flash('success', i18n.t('penalties.hold.ended'))
    return response.redirect().back()
  }
}
