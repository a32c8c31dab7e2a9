import type { HttpContext } from '@adonisjs/core/http'
import { askWaiver } from '#billing/actions/ask_waiver'
import PenaltyPolicy from '#billing/policies/penalty_policy'
import { accountInReach } from '#billing/queries/account_in_reach'
import { waiverValidator } from '#billing/validators/settlement'

export default class PenaltyWaiversController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(PenaltyPolicy).authorize('adjust')
    const divisionIds = work.divisionIdsWith('billing.adjust')
    const { id: accountId } = await accountInReach({ id: params.id, divisionIds })
    const { reason } = await request.validateUsing(waiverValidator)
    const outcome = await askWaiver({ accountId, chargeId: params.charge, reason })
    const said = outcome === 'waits' ? 'penalties.visa.asked' : 'penalties.waiver.done'
    session.flash('success', i18n.t(said))
    return response.redirect().back()
  }
}
