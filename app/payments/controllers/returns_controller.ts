import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { askReturn } from '#payments/actions/ask_return'
import CashPolicy from '#payments/policies/cash_policy'
import { paymentCard } from '#payments/queries/payment_card'
import { returnValidator } from '#payments/validators/cash'

export default class ReturnsController {
  /** A payment goes back to its payer out of the drawer of the one who asks. */
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(CashPolicy).authorize('giveBack')
    const asked = await request.validateUsing(returnValidator)
    const divisionIds = work.divisionIdsWith('payments.return')
    const payment = await paymentCard({ id: params.id, divisionIds })
    if (!payment) throw new DomainException('E_PAYMENT_UNKNOWN', {}, 404)
    const outcome = await askReturn({ payment, ...asked })
    session.flash('success', i18n.t(`cash.return.${outcome}`))
    return response.redirect().toRoute('payments.show', { id: payment.id })
  }
}
