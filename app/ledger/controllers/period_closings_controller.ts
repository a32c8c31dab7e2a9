import type { HttpContext } from '@adonisjs/core/http'
import { divisionInReach } from '#administration/queries/division_in_reach'
import { closePeriod } from '#ledger/actions/close_period'
import PeriodPolicy from '#ledger/policies/period_policy'

export default class PeriodClosingsController {
  async store({ bouncer, params, response, session, work, i18n }: HttpContext) {
    await bouncer.with(PeriodPolicy).authorize('close')
    const division = await divisionInReach(params.division, work.divisionIdsWith('periods.close'))
    await closePeriod({ divisionId: division.id, period: `${params.period}-01` })
    session.flash('success', i18n.t('ledger.periods.closed'))
    return response.redirect().toPath(`/ledger/periods/${division.id}/${params.period}`)
  }
}
