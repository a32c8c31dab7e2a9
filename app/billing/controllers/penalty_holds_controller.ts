import type { HttpContext } from '@adonisjs/core/http'
import { holdPenalty } from '#billing/actions/hold_penalty'
import PenaltyPolicy from '#billing/policies/penalty_policy'
import { accountInReach } from '#billing/queries/account_in_reach'
import { holdValidator } from '#billing/validators/settlement'

export default class PenaltyHoldsController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(PenaltyPolicy).authorize('adjust')
    const divisionIds = work.divisionIdsWith('billing.adjust')
    const { id: accountId } = await accountInReach({ id: params.id, divisionIds })
    const { lotPeriod, validTo, ...hold } = await request.validateUsing(holdValidator)
    await holdPenalty({
      ...hold,
      accountId,
      lotPeriod: lotPeriod ?? null,
      validTo: validTo ?? null,
    })
    session.flash('success', i18n.t('penalties.hold.recorded'))
    return response.redirect().back()
  }
}
