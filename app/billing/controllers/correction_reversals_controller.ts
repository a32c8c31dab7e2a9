import type { HttpContext } from '@adonisjs/core/http'
import { reverseCorrection } from '#billing/actions/reverse_correction'
import CorrectionPolicy from '#billing/policies/correction_policy'
import { accountInReach } from '#billing/queries/account_in_reach'
import { correctionReversalValidator } from '#billing/validators/correction'

export default class CorrectionReversalsController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(CorrectionPolicy).authorize('correct')
    const divisionIds = work.divisionIdsWith('billing.adjust')
    const { id } = await accountInReach({ id: params.id, divisionIds })
    const { reason, reference } = await request.validateUsing(correctionReversalValidator)
    await reverseCorrection({
      correctionId: params.correction,
      accountId: id,
      reason,
      reference,
    })
    session.flash('success', i18n.t('corrections.said.reversed'))
    return response.redirect().toPath(`/billing/accounts/${id}/corrections`)
  }
}
