import type { HttpContext } from '@adonisjs/core/http'
import { accountOfSupply } from '#metering/account_of_supply'
import { reverseReactiveUse } from '#metering/actions/reverse_reactive_use'
import SupplyPolicy from '#metering/policies/supply_policy'
import { accountOfReactiveUse } from '#metering/queries/account_of_reactive_use'
import { usageReversalValidator } from '#metering/validators/usage_act'

export default class ReactiveReversalsController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(SupplyPolicy).authorize('record')
    const divisionIds = work.divisionIdsWith('billing.adjust')
    const accountId = await accountOfReactiveUse(params.id)
    const { account } = await accountOfSupply({ accountId, divisionIds })
    const { reason } = await request.validateUsing(usageReversalValidator)
    await reverseReactiveUse({ id: params.id, reason })
    session.flash('success', i18n.t('metering.supply.reactive_reversed_now'))
    return response.redirect().withQs({ account: account.id }).toRoute('metering.supply.show')
  }
}
