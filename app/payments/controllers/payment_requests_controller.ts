import type { HttpContext } from '@adonisjs/core/http'
import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { requestPayment } from '#payments/actions/request_payment'
import PaymentPolicy from '#payments/policies/payment_policy'
import { previewPayment } from '#payments/queries/preview_payment'
import { requestChannels } from '#payments/queries/request_channels'
import { requestsOfAccount } from '#payments/queries/requests_of_account'
import { unpaidInvoice } from '#payments/queries/unpaid_invoice'
import { paymentRequestValidator, requestFormValidator } from '#payments/validators/payment_request'

/** Payments that are requested of a payer, by a link or on his phone. */
export default class PaymentRequestsController {
  async create({ bouncer, inertia, request, work }: HttpContext) {
    await bouncer.with(PaymentPolicy).authorize('record')
    const { account: accountId } = await requestFormValidator.validate(request.qs())
    const { payer } = await payerInReach(accountId, work.divisionIdsWith('payments.record'))
    const invoice = await unpaidInvoice(accountId)
    return inertia.render('payments/requests/create', {
      payer,
      phone: work.user.may('accounts.personal') ? await phoneOf(accountId) : '',
      invoiceMinor: invoice?.unpaidMinor.toString() ?? null,
      channels: await requestChannels(),
      requests: await requestsOfAccount(accountId),
    })
  }

  async store({ bouncer, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(PaymentPolicy).authorize('record')
    const fields = await request.validateUsing(paymentRequestValidator)
    const { accountId, channel, kind, reference } = fields
    await payerInReach(accountId, work.divisionIdsWith('payments.record'))
    await requestPayment({
      ...{ accountId, channel, kind, reference },
      amountMinor: fields.amount ?? null,
      forInvoice: fields.for === 'invoice',
      phone: fields.phone ? e164(fields.phone) : null,
      hasConsent: fields.consent ?? false,
      language: i18n.locale === 'ru' ? 'ru' : 'uz',
    })
    session.flash('success', i18n.t('payment_requests.asked'))
    return response.redirect().withQs({ account: accountId }).toRoute('payments.requests.create')
  }
}

async function payerInReach(accountId: string, divisionIds: number[]) {
  const preview = await previewPayment({ accountId, divisionIds, amountMinor: null })
  if (!preview) throw new DomainException('E_PAYMENT_UNKNOWN_ACCOUNT', {}, 404)
  return preview
}

async function phoneOf(accountId: string): Promise<string> {
  const account = await one<{ phone: string | null }>(
    `select phone from personal_accounts where tenant_id = :tenant and id = :accountId`,
    { accountId }
  )
  return account?.phone ?? ''
}

/** Nine digits are a number of this country. */
function e164(typed: string): string {
  const digits = typed.replace(/\D/g, '')
  return `+${digits.length === 9 ? `998${digits}` : digits}`
}
