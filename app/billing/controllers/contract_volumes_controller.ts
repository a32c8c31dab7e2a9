import type { HttpContext } from '@adonisjs/core/http'
import { setContractVolumes } from '#billing/actions/set_contract_volumes'
import PenaltyPolicy from '#billing/policies/penalty_policy'
import { accountInReach } from '#billing/queries/account_in_reach'
import { volumeValidator } from '#billing/validators/settlement'

export default class ContractVolumesController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(PenaltyPolicy).authorize('adjust')
    const divisionIds = work.divisionIdsWith('billing.adjust')
    const { id: accountId } = await accountInReach({ id: params.id, divisionIds })
    const { quantity, ...volumes } = await request.validateUsing(volumeValidator)
    await setContractVolumes({ ...volumes, accountId, quantityWh: quantity })
    session.flash('success', i18n.t('penalties.volume.recorded'))
    return response.redirect().back()
  }
}
