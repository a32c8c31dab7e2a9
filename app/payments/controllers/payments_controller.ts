import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import Division from '#administration/models/division'
import { pendingVisa } from '#administration/queries/pending_visa'
import { takeCash } from '#payments/actions/take_cash'
import PaymentPolicy from '#payments/policies/payment_policy'
import { channelsInUse } from '#payments/queries/channels_in_use'
import { ledgerTrace } from '#payments/queries/ledger_trace'
import { listPayments } from '#payments/queries/list_payments'
import { openShiftOf } from '#payments/queries/open_shift_of'
import { paymentCard } from '#payments/queries/payment_card'
import { previewPayment } from '#payments/queries/preview_payment'
import { receiptView } from '#payments/queries/receipt_view'
import { paymentCardProps } from '#payments/transformers/payment_card'
import { paymentList } from '#payments/transformers/payment_list'
import { paymentFilter } from '#payments/validators/payment_filter'
import { payingValidator, paymentValidator } from '#payments/validators/payment'
import { reversePaymentVisa } from '#payments/visas/reverse_payment_visa'

const PER_PAGE = 50

export default class PaymentsController {
  async index({ bouncer, inertia, request, work }: HttpContext) {
    await bouncer.with(PaymentPolicy).authorize('view')
    const filter = await paymentFilter(request.qs(), clock.today())
    const list = await listPayments(filter, work.divisionIds, PER_PAGE)
    return inertia.render('payments/index', {
      ...paymentList(list),
      span: { from: filter.from, to: filter.to },
      channels: await channelsInUse(),
    })
  }

  async create({ bouncer, inertia, request, work }: HttpContext) {
    await bouncer.with(PaymentPolicy).authorize('record')
    const { account } = await payingValidator.validate(request.qs())
    const { divisionIds } = work
    const preview =
      account && (await previewPayment({ accountId: account, divisionIds, amountMinor: null }))
    const shift = await openShiftOf(actorText())
    return inertia.render('payments/create', {
      preview: preview || null,
      shift: shift && { id: shift.id, isToday: shift.openedOn === clock.today() },
    })
  }

  async store({ bouncer, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(PaymentPolicy).authorize('record')
    const { amount: amountMinor, given, ...paid } = await request.validateUsing(paymentValidator)
    const { accountId } = paid
    if (!(await previewPayment({ accountId, divisionIds: work.divisionIds, amountMinor }))) {
      throw new DomainException('E_PAYMENT_UNKNOWN_ACCOUNT')
    }
    const payment = await takeCash({
      ...{ ...paid, amountMinor, givenMinor: given ?? null },
      paidAt: clock.now().toISO(),
    })
    session.flash('success', i18n.t('payments.taken'))
    return response.redirect().withQs({ print: '1' }).toRoute('payments.show', { id: payment.id })
  }

  async show({ bouncer, inertia, params, work, i18n }: HttpContext) {
    await bouncer.with(PaymentPolicy).authorize('view')
    const payment = await paymentCard({ id: params.id, divisionIds: work.divisionIds })
    if (!payment) throw new DomainException('E_PAYMENT_UNKNOWN', {}, 404)
    const seller = await Division.findOrFail(payment.divisionId)
    return inertia.render('payments/show', {
      payment: paymentCardProps({
        payment,
        receipt: await receiptView(payment, seller),
        trace: await ledgerTrace(payment.id),
        locale: i18n.locale,
      }),
      visa: await pendingVisa({
        kind: reversePaymentVisa.kind,
        subject: { kind: 'payment', id: payment.id },
      }),
    })
  }
}
