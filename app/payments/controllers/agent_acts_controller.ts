import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { renderPdf } from '#shared/documents/render_pdf'
import { DomainException } from '#shared/http/domain_exception'
import { DEFAULT_LOCALE, isLocale } from '#administration/locales'
import { nameIn } from '#administration/names'
import { agentActDocument } from '#payments/documents/agent_act_document'
import ReconciliationPolicy from '#payments/policies/reconciliation_policy'
import { actOfMonth } from '#payments/queries/act_of_month'
import { assertWholeRegion } from '#payments/reconciliation/assert_whole_region'
import { reconciledChannel } from '#payments/reconciliation/reconciled_channel'
import { daysValidator } from '#payments/validators/reconciliation'

export default class AgentActsController {
  /** The act of a month with an agent, in the reader's language or in the one asked for. */
  async show({ bouncer, params, request, response, work, i18n }: HttpContext) {
    await bouncer.with(ReconciliationPolicy).authorize('view')
    assertWholeRegion(work)
    const channel = await reconciledChannel(params.code)
    if (!channel?.isCleared || channel.isDelivered) throw new DomainException('E_HTTP_404', {}, 404)
    const { month } = await daysValidator.validate(request.qs())
    const period = `${(month ?? clock.today()).slice(0, 7)}-01`
    const locale = [request.qs().locale, i18n.locale].find(isLocale) ?? DEFAULT_LOCALE
    const printed = {
      act: await actOfMonth(channel.id, period),
      seller: nameIn(locale, work.division),
      agent: await agentOf(channel.id, channel.title),
    }
    const pdf = await renderPdf(agentActDocument(printed, locale), clock.now().toISO())
    response.header('content-disposition', `inline; filename="act-${channel.code}-${period}.pdf"`)
    return response.type('application/pdf').send(pdf)
  }
}

/** As the newest terms name him. */
async function agentOf(channelId: number, title: string): Promise<string> {
  const found = await one<{ name: string }>(
    `select agent_name as name from channel_terms
      where tenant_id = :tenant and channel_id = :channelId order by valid_from desc limit 1`,
    { channelId }
  )
  return found?.name ?? title
}
