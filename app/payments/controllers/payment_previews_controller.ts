import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import PaymentPolicy from '#payments/policies/payment_policy'
import { previewPayment } from '#payments/queries/preview_payment'
import { previewValidator } from '#payments/validators/payment'

export default class PaymentPreviewsController {
  /** What the sum would pay, while it is typed; JSON. */
  async show({ bouncer, request, work }: HttpContext) {
    await bouncer.with(PaymentPolicy).authorize('record')
    const { account, amount } = await request.validateUsing(previewValidator)
    const preview = await previewPayment({
      accountId: account,
      divisionIds: work.divisionIds,
      amountMinor: amount ?? null,
    })
    if (!preview) throw new DomainException('E_PAYMENT_UNKNOWN_ACCOUNT', {}, 404)
    return preview
  }
}
