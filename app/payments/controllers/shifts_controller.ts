import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { actorText } from '#shared/http/actor'
import { openShift } from '#payments/actions/open_shift'
import CashPolicy from '#payments/policies/cash_policy'
import { denominations } from '#payments/queries/denominations'
import { deskInReach } from '#payments/queries/desk_in_reach'
import { drawerDocuments } from '#payments/queries/drawer_documents'
import { paymentsOfShift } from '#payments/queries/payments_of_shift'
import { shiftInReach } from '#payments/queries/shift_in_reach'
import { shiftCardProps } from '#payments/transformers/shift_card'
import { shiftValidator } from '#payments/validators/cash'

export default class ShiftsController {
  /** Opens a shift of the one who asks at a desk. */
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(CashPolicy).authorize('work')
    const { float: floatMinor, ...told } = await request.validateUsing(shiftValidator)
    const deskId = await deskInReach(params.id, work.divisionIdsWith('payments.record'))
    await openShift({ ...told, deskId, floatMinor })
    session.flash('success', i18n.t('cash.shift_opened'))
    return response.redirect().toRoute('payments.create')
  }

  async show({ bouncer, inertia, params, work }: HttpContext) {
    await bouncer.with(CashPolicy).authorize('view')
    const shift = await shiftInReach(params.id, work.divisionIds)
    const known = await denominations(clock.today())
    return inertia.render('payments/cash/show', {
      shift: shiftCardProps(shift),
      isOwn: shift.cashier === actorText(),
      documents: await drawerDocuments(shift.id),
      payments: await paymentsOfShift(shift.id),
      denominations: known.map(({ code, valueMinor }) => ({
        code,
        valueMinor: valueMinor.toString(),
      })),
    })
  }
}
