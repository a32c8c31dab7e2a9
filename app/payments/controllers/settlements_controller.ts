import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { addDays, isDate } from '#shared/kernel/calendar'
import { reverseSettlement } from '#payments/actions/reverse_settlement'
import { settleChannel } from '#payments/actions/settle_channel'
import ReconciliationPolicy from '#payments/policies/reconciliation_policy'
import { assertWholeRegion } from '#payments/reconciliation/assert_whole_region'
import { reconciledChannel } from '#payments/reconciliation/reconciled_channel'
import { reasonValidator, settlementValidator } from '#payments/validators/reconciliation'

export default class SettlementsController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(ReconciliationPolicy).authorize('confirm')
    assertWholeRegion(work)
    const { itemId, from, last, withheld } = await request.validateUsing(settlementValidator)
    const channel = await reconciledChannel(params.code)
    if (!channel?.isCleared) throw new DomainException('E_HTTP_404', {}, 404)
    if (!isDate(from) || !isDate(last) || last < from) {
      throw new DomainException('E_SETTLEMENT_NOTHING')
    }
    const days = { from, to: addDays(last, 1) }
    await settleChannel({ channel, itemId, days, withheldMinor: withheld ?? null })
    session.flash('success', i18n.t('reconciliation.said.settled'))
    return response.redirect().toPath(`/payments/reconciliation/${channel.code}/${from}`)
  }

  async reverse({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(ReconciliationPolicy).authorize('reverse')
    assertWholeRegion(work)
    const { reason } = await request.validateUsing(reasonValidator)
    await reverseSettlement({ settlementId: params.id, reason })
    session.flash('success', i18n.t('reconciliation.said.unsettled'))
    return response.redirect().back()
  }
}
