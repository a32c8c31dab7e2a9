import type { HttpContext } from '@adonisjs/core/http'
import { recordEquipment } from '#metering/actions/record_equipment'
import { assertPointOf } from '#metering/assert_point_of'
import { equipmentTyped } from '#metering/equipment_typed'
import SupplyPolicy from '#metering/policies/supply_policy'
import { equipmentValidator } from '#metering/validators/supply'

export default class BoundaryEquipmentController {
  async store({ bouncer, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(SupplyPolicy).authorize('record')
    const typed = await request.validateUsing(equipmentValidator)
    const { id } = await assertPointOf(typed, work.divisionIdsWith('billing.adjust'))
    const { servicePointId, name, from } = typed
    await recordEquipment({
      servicePointId,
      name,
      from,
      to: null,
      upstream: typed.upstream ?? false,
      document: typed.document ?? null,
      of: equipmentTyped(typed),
    })
    session.flash('success', i18n.t('metering.supply.recorded'))
    return response.redirect().withQs({ account: id }).toRoute('metering.supply.show')
  }
}
