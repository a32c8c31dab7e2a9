import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { endEquipment } from '#metering/actions/end_equipment'
import { endLink } from '#metering/actions/end_link'
import SupplyPolicy from '#metering/policies/supply_policy'
import { reachOfSupply } from '#metering/queries/reach_of_supply'

export default class SupplyEndingsController {
  /** From today on the sub-consumer is supplied by itself. */
  async link({ bouncer, params, response, session, work, i18n }: HttpContext) {
    await bouncer.with(SupplyPolicy).authorize('record')
    const divisionIds = work.divisionIdsWith('billing.adjust')
    const account = await reachOfSupply({ table: 'supply_links', id: params.id, divisionIds })
    await endLink({ linkId: params.id, on: clock.today() })
    session.flash('success', i18n.t('metering.supply.ended'))
    return response.redirect().withQs({ account }).toRoute('metering.supply.show')
  }

  /** From today on the equipment loses nothing of this point. */
  async equipment({ bouncer, params, response, session, work, i18n }: HttpContext) {
    await bouncer.with(SupplyPolicy).authorize('record')
    const divisionIds = work.divisionIdsWith('billing.adjust')
    const account = await reachOfSupply({ table: 'boundary_equipment', id: params.id, divisionIds })
    await endEquipment({ equipmentId: params.id, on: clock.today() })
    session.flash('success', i18n.t('metering.supply.ended'))
    return response.redirect().withQs({ account }).toRoute('metering.supply.show')
  }
}
