import type { HttpContext } from '@adonisjs/core/http'
import { closeRepublic } from '#ledger/actions/close_republic'
import PeriodPolicy from '#ledger/policies/period_policy'

export default class RepublicClosingsController {
  async store({ bouncer, params, response, session, i18n }: HttpContext) {
    await bouncer.with(PeriodPolicy).authorize('closeRepublic')
    await closeRepublic(`${params.period}-01`)
    session.flash('success', i18n.t('ledger.periods.closed'))
    return response.redirect().toPath('/ledger/republic')
  }
}
