import type { HttpContext } from '@adonisjs/core/http'
import { recordNormTerm } from '#metering/actions/record_norm_term'
import { assertPointOf } from '#metering/assert_point_of'
import SupplyPolicy from '#metering/policies/supply_policy'
import { normTermValidator } from '#metering/validators/supply'

export default class NormTermsController {
  async store({ bouncer, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(SupplyPolicy).authorize('record')
    const { amount, document, ...typed } = await request.validateUsing(normTermValidator)
    const { id } = await assertPointOf(typed, work.divisionIdsWith('billing.adjust'))
    const { servicePointId, code, from } = typed
    await recordNormTerm({
      servicePointId,
      code,
      from,
      amount: BigInt(amount),
      document: document ?? null,
    })
    session.flash('success', i18n.t('metering.supply.recorded'))
    return response.redirect().withQs({ account: id }).toRoute('metering.supply.show')
  }
}
