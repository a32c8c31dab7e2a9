import type { HttpContext } from '@adonisjs/core/http'
import { replacementTyped } from '#metering/meter_change_typed'
import { pointInReach } from '#metering/point_in_reach'
import MeterPolicy from '#metering/policies/meter_policy'
import { replacementValidator } from '#metering/validators/meter_change'

export default class MeterReplacementsController {
  async store({ bouncer, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(MeterPolicy).authorize('change')
    const typed = await request.validateUsing(replacementValidator)
    const divisionIds = work.divisionIdsWith('billing.adjust')
    const { id } = await pointInReach(typed, divisionIds)
    const { change } = await replacementTyped(typed)
    await change()
    session.flash('success', i18n.t('metering.meters.replaced', { serial: typed.serial }))
    return response.redirect().withQs({ account: id }).toRoute('metering.supply.show')
  }
}
