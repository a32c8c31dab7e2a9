import type { HttpContext } from '@adonisjs/core/http'
import { accountInReach } from '#billing/queries/account_in_reach'
import { holdPayer } from '#payments/actions/hold_payer'
import { liftPayerHold } from '#payments/actions/lift_payer_hold'
import PayerHoldPolicy from '#payments/policies/payer_hold_policy'
import { payerHoldLiftValidator, payerHoldValidator } from '#payments/validators/payer_hold'

/** Holds on the money of an account, set and lifted on its page. */
export default class PayerHoldsController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(PayerHoldPolicy).authorize('keep')
    const divisionIds = work.divisionIdsWith('payments.confirm')
    const { id: accountId } = await accountInReach({ id: params.id, divisionIds })
    const { money, validTo, ...hold } = await request.validateUsing(payerHoldValidator)
    const takesMoney = money === 'taken'
    await holdPayer({ ...hold, accountId, takesMoney, validTo: validTo ?? null })
    session.flash('success', i18n.t('payer_holds.recorded'))
    return response.redirect().back()
  }

  async lift({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(PayerHoldPolicy).authorize('keep')
    const divisionIds = work.divisionIdsWith('payments.confirm')
    const { id: accountId } = await accountInReach({ id: params.id, divisionIds })
    const { reason } = await request.validateUsing(payerHoldLiftValidator)
    await liftPayerHold({ holdId: params.hold, accountId, reason })
    session.flash('success', i18n.t('payer_holds.lifted'))
    return response.redirect().back()
  }
}
