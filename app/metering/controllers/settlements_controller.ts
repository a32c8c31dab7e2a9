import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { nameIn } from '#administration/names'
import { askSettlement } from '#metering/actions/ask_settlement'
import SupplyPolicy from '#metering/policies/supply_policy'
import { lastSettlement } from '#metering/queries/month_settlement'
import { settlementPreview } from '#metering/queries/settlement_points'
import { settlementValidator } from '#metering/validators/supply'

export default class SettlementsController {
  /** Whom the settlement of the month in work would touch, and how the last one went. */
  async show({ bouncer, inertia, work, i18n }: HttpContext) {
    await bouncer.with(SupplyPolicy).authorize('view')
    const { period, division, divisionIds } = work
    return inertia.render('metering/settlement/show', {
      scope: { divisionId: division.id, name: nameIn(i18n.locale, division), period },
      preview: await settlementPreview({ period, divisionIds }),
      last: await lastSettlement(division.id, period),
    })
  }

  async store({ bouncer, request, response, work }: HttpContext) {
    await bouncer.with(SupplyPolicy).authorize('settle')
    const { divisionId, period } = await request.validateUsing(settlementValidator)
    const isInReach = work.divisionIdsWith('billing.run').includes(divisionId)
    if (!isInReach) throw new DomainException('E_DIVISION_OUT_OF_REACH', {}, 403)
    await askSettlement(divisionId, period)
    return response.redirect().back()
  }
}
