import type { HttpContext } from '@adonisjs/core/http'
import { requestVisa } from '#administration/actions/request_visa'
import PeriodPolicy from '#ledger/policies/period_policy'
import { reopeningValidator } from '#ledger/validators/period'
import { reopenRepublicVisa } from '#ledger/visas/reopen_republic_visa'

export default class RepublicReopeningsController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(PeriodPolicy).authorize('closeRepublic')
    const { reason } = await request.validateUsing(reopeningValidator)
    const period = `${params.period}-01`
    await requestVisa({
      kind: reopenRepublicVisa.kind,
      payload: { period },
      reason,
      summary: { period },
      divisionId: work.division.id,
      subject: { kind: 'period', id: params.period },
      before: { status: 'closed' },
      after: { status: 'open' },
    })
    session.flash('success', i18n.t('ledger.periods.asked'))
    return response.redirect().toPath('/ledger/republic')
  }
}
