import type { HttpContext } from '@adonisjs/core/http'
import { closeShift } from '#payments/actions/close_shift'
import CashPolicy from '#payments/policies/cash_policy'
import { shiftInReach } from '#payments/queries/shift_in_reach'
import { closingValidator } from '#payments/validators/cash'

export default class ShiftClosingsController {
  /** Counts the drawer and gives the Z report its number. */
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(CashPolicy).authorize('work')
    const { delivery, document, ...told } = await request.validateUsing(closingValidator)
    const { id: shiftId } = await shiftInReach(params.id, work.divisionIdsWith('payments.record'))
    const number = await closeShift({
      ...told,
      shiftId,
      delivery: delivery ? { amountMinor: delivery, number: document! } : null,
      overseer: work.user.may('payments.desks'),
    })
    session.flash('success', i18n.t('cash.shift_closed', { number }))
    return response.redirect().toRoute('payments.cash.shifts.show', { id: shiftId })
  }
}
