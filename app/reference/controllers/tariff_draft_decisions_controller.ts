import type { HttpContext } from '@adonisjs/core/http'
import { askTariffPublication } from '#reference/actions/ask_tariff_publication'
import { withdrawTariffDraft } from '#reference/actions/withdraw_tariff_draft'
import TariffPolicy from '#reference/policies/tariff_policy'
import { draftDecisionValidator } from '#reference/validators/tariff_draft'

export default class TariffDraftDecisionsController {
  /** Asks a second person to publish. */
  async publish({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(TariffPolicy).authorize('edit')
    const decision = await request.validateUsing(draftDecisionValidator)
    await askTariffPublication({ id: params.id, ...decision, divisionId: work.division.id })
    session.flash('success', i18n.t('tariff_editor.asked'))
    return response.redirect().toPath(`/reference/tariff-drafts/${params.id}`)
  }

  async withdraw({ bouncer, params, request, response, session, i18n }: HttpContext) {
    await bouncer.with(TariffPolicy).authorize('edit')
    const decision = await request.validateUsing(draftDecisionValidator)
    await withdrawTariffDraft({ id: params.id, ...decision })
    session.flash('success', i18n.t('tariff_editor.withdrawn'))
    return response.redirect().toPath(`/reference/tariff-drafts/${params.id}`)
  }
}
