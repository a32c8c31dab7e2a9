import type { HttpContext } from '@adonisjs/core/http'
import { nameIn } from '#administration/names'
import { divisionInReach } from '#administration/queries/division_in_reach'
import { askReopening } from '#ledger/actions/ask_reopening'
import PeriodPolicy from '#ledger/policies/period_policy'
import { reopeningValidator } from '#ledger/validators/period'

export default class PeriodReopeningsController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(PeriodPolicy).authorize('close')
    const division = await divisionInReach(params.division, work.divisionIdsWith('periods.close'))
    const { reason } = await request.validateUsing(reopeningValidator)
    await askReopening({
      division: { id: division.id, name: nameIn(i18n.locale, division) },
      period: `${params.period}-01`,
      reason,
    })
    session.flash('success', i18n.t('ledger.periods.asked'))
    return response.redirect().toPath(`/ledger/periods/${division.id}/${params.period}`)
  }
}
