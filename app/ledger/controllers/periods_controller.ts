import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { addMonths } from '#shared/kernel/calendar'
import { nameIn } from '#administration/names'
import { divisionInReach } from '#administration/queries/division_in_reach'
import { divisionsUnder } from '#administration/queries/divisions_under'
import { pendingVisa } from '#administration/queries/pending_visa'
import PeriodPolicy from '#ledger/policies/period_policy'
import { periodChecks } from '#ledger/period_checks'
import { historyMonths } from '#ledger/queries/history_months'
import { isRepublicClosed } from '#ledger/queries/is_republic_closed'
import { monthsOfDivisions } from '#ledger/queries/months_of_divisions'
import { openAmong } from '#ledger/queries/open_among'
import { periodPlace } from '#ledger/queries/period_place'
import { frozenReport } from '#ledger/transformers/frozen_report'
import { monthsValidator } from '#ledger/validators/period'
import { reopenPeriodVisa } from '#ledger/visas/reopen_period_visa'

const MONTHS_SHOWN = 12

export default class PeriodsController {
  async index({ bouncer, inertia, request, work, i18n }: HttpContext) {
    await bouncer.with(PeriodPolicy).authorize('view')
    const { until = clock.period() } = await monthsValidator.validate(request.qs())
    const months = historyMonths(addMonths(until, 1 - MONTHS_SHOWN), until)
    const found = await monthsOfDivisions(work.divisionIdsWith('billing.view'), months)
    return inertia.render('ledger/periods/index', {
      months,
      rows: found.map(({ id, isRegion, closed, ...named }) => ({
        id: String(id),
        isRegion,
        name: nameIn(i18n.locale, named),
        closed,
        href: `/ledger/periods/${id}`,
      })),
    })
  }

  async show({ bouncer, inertia, params, work, i18n }: HttpContext) {
    await bouncer.with(PeriodPolicy).authorize('view')
    const division = await divisionInReach(params.division, work.divisionIdsWith('billing.view'))
    const period = `${params.period}-01`
    const { level, rootId, districtIds } = await periodPlace(division.id, period)
    const under = await divisionsUnder(division.id)
    const isOpen = (await openAmong([division.id], period)).length > 0
    const openParts = await openAmong(districtIds, period)
    const parts = await monthsOfDivisions(openParts, [period])
    const aboveClosed =
      level === 'region'
        ? await isRepublicClosed(period)
        : (await openAmong([rootId], period)).length === 0
    return inertia.render('ledger/periods/show', {
      place: { id: String(division.id), name: nameIn(i18n.locale, division), level },
      period,
      isOpen,
      aboveClosed,
      openParts: parts.map((part) => ({ id: part.id, name: nameIn(i18n.locale, part) })),
      checks: isOpen ? await periodChecks.of({ divisionIds: under, period }) : [],
      mayClose: work.divisionIdsWith('periods.close').includes(division.id),
      visa: await pendingVisa({
        kind: reopenPeriodVisa.kind,
        subject: { kind: 'period', id: `${division.id}/${params.period}` },
      }),
      frozen: await frozenReport({ divisionId: division.id, under, period, locale: i18n.locale }),
    })
  }
}
