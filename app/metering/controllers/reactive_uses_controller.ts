import type { HttpContext } from '@adonisjs/core/http'
import { recordReactiveUse } from '#metering/actions/record_reactive_use'
import { assertPointOf } from '#metering/assert_point_of'
import SupplyPolicy from '#metering/policies/supply_policy'
import { reactiveUseValidator } from '#metering/validators/supply'

export default class ReactiveUsesController {
  async store({ bouncer, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(SupplyPolicy).authorize('record')
    const {
      quantity,
      document,
      reason = null,
      ...typed
    } = await request.validateUsing(reactiveUseValidator)
    const { id } = await assertPointOf(typed, work.divisionIdsWith('billing.adjust'))
    await recordReactiveUse({
      servicePointId: typed.servicePointId,
      period: typed.from,
      quantityVarh: quantity,
      document: document ?? null,
      reason,
    })
    session.flash('success', i18n.t('metering.supply.reactive_recorded'))
    return response.redirect().withQs({ account: id }).toRoute('metering.supply.show')
  }
}
