import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { isDate } from '#shared/kernel/calendar'
import { putTerms } from '#payments/actions/put_terms'
import ReconciliationPolicy from '#payments/policies/reconciliation_policy'
import { listTerms } from '#payments/queries/list_terms'
import { assertWholeRegion } from '#payments/reconciliation/assert_whole_region'
import { reconciledChannel, reconciledChannels } from '#payments/reconciliation/reconciled_channel'
import { ppmOf } from '#payments/rules/ppm_of'
import { termsValidator } from '#payments/validators/reconciliation'

export default class TermsController {
  async index({ bouncer, inertia, work }: HttpContext) {
    await bouncer.with(ReconciliationPolicy).authorize('view')
    const channels = (await reconciledChannels()).filter(({ isCleared }) => isCleared)
    return inertia.render('payments/terms/index', {
      terms: await listTerms(),
      channels: channels.map(({ code, title }) => ({ code, title })),
      isWhole: work.division.parentId === null,
    })
  }

  async store({ bouncer, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(ReconciliationPolicy).authorize('confirm')
    assertWholeRegion(work)
    const {
      channel: code,
      rate,
      settleDays,
      ...asked
    } = await request.validateUsing(termsValidator)
    const channel = await reconciledChannel(code)
    if (!channel) throw new DomainException('E_CHANNEL_UNKNOWN')
    if (!isDate(asked.validFrom)) throw new DomainException('E_TERMS_DATE', { date: '' })
    await putTerms({
      ...{ channelId: channel.id, service: asked.service ?? '', per: asked.per },
      ...{ ratePpm: ppmOf(rate), minimumMinor: asked.minimum ?? 0n, fixedMinor: asked.fixed ?? 0n },
      ...{ bearer: asked.bearer, settleDays: Number(settleDays), agentName: asked.agentName },
      ...{ agentKey: asked.agentKey ?? null, validFrom: asked.validFrom, reason: asked.reason },
    })
    session.flash('success', i18n.t('reconciliation.said.terms'))
    return response.redirect().toRoute('payments.terms.index')
  }
}
