import type { HttpContext } from '@adonisjs/core/http'
import { correctShift } from '#payments/actions/correct_shift'
import CashPolicy from '#payments/policies/cash_policy'
import { shiftInReach } from '#payments/queries/shift_in_reach'
import { correctionValidator } from '#payments/validators/cash'

export default class ShiftCorrectionsController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(CashPolicy).authorize('oversee')
    const { amount: amountMinor, ...told } = await request.validateUsing(correctionValidator)
    const { id: shiftId } = await shiftInReach(params.id, work.divisionIdsWith('payments.desks'))
    await correctShift({ ...told, amountMinor, shiftId })
    session.flash('success', i18n.t('cash.corrected'))
    return response.redirect().toRoute('payments.cash.shifts.show', { id: shiftId })
  }
}
