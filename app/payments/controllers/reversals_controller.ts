import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { askReversal } from '#payments/actions/ask_reversal'
import PaymentPolicy from '#payments/policies/payment_policy'
import { paymentCard } from '#payments/queries/payment_card'
import { reversalValidator } from '#payments/validators/payment'

export default class ReversalsController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(PaymentPolicy).authorize('reverse')
    const { reason } = await request.validateUsing(reversalValidator)
    const payment = await paymentCard({ id: params.id, divisionIds: work.divisionIds })
    if (!payment) throw new DomainException('E_PAYMENT_UNKNOWN', {}, 404)

    const outcome = await askReversal({ payment, reason })
    const said = outcome === 'waits' ? 'payments.visa.asked' : 'payments.reversed'
    session.flash('success', i18n.t(said))
    return response.redirect().toRoute('payments.show', { id: payment.id })
  }
}
