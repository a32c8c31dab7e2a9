import type { HttpContext } from '@adonisjs/core/http'
import { transformersTyped } from '#metering/meter_change_typed'
import { pointInReach } from '#metering/point_in_reach'
import MeterPolicy from '#metering/policies/meter_policy'
import { transformersValidator } from '#metering/validators/meter_change'

export default class TransformerChangesController {
  async store({ bouncer, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(MeterPolicy).authorize('change')
    const typed = await request.validateUsing(transformersValidator)
    const divisionIds = work.divisionIdsWith('billing.adjust')
    const { id } = await pointInReach(typed, divisionIds)
    const { change } = await transformersTyped(typed)
    await change()
    session.flash('success', i18n.t('metering.meters.changed', { ratio: typed.coefficient }))
    return response.redirect().withQs({ account: id }).toRoute('metering.supply.show')
  }
}
