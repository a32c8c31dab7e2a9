import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { addMonths } from '#shared/kernel/calendar'
import { nameIn } from '#administration/names'
import PeriodPolicy from '#ledger/policies/period_policy'
import { historyMonths } from '#ledger/queries/history_months'
import { republicMonths } from '#ledger/queries/republic_months'
import { monthsValidator } from '#ledger/validators/period'

const MONTHS_SHOWN = 12

export default class RepublicPeriodsController {
  async index({ bouncer, inertia, request, i18n }: HttpContext) {
    await bouncer.with(PeriodPolicy).authorize('viewRepublic')
    const { until = clock.period() } = await monthsValidator.validate(request.qs())
    const months = historyMonths(addMonths(until, 1 - MONTHS_SHOWN), until)
    const { regions, closed } = await republicMonths(months)
    return inertia.render('ledger/periods/republic', {
      months,
      closed,
      regions: regions.map(({ id, closed: own, ...named }) => ({
        id: String(id),
        name: nameIn(i18n.locale, named),
        closed: own,
      })),
    })
  }
}
