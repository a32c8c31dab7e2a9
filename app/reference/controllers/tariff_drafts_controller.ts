import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { addDays } from '#shared/kernel/calendar'
import { openTariffDraft } from '#reference/actions/open_tariff_draft'
import { saveTariffDraft } from '#reference/actions/save_tariff_draft'
import Resource from '#reference/models/resource'
import { nameIn } from '#administration/names'
import TariffPolicy from '#reference/policies/tariff_policy'
import { ownOrigin } from '#reference/queries/own_origin'
import { problemsOfDraft } from '#reference/queries/problems_of_draft'
import { registeredPlans } from '#reference/queries/registered_plans'
import { tariffDraft } from '#reference/queries/tariff_draft'
import { tariffDrafts } from '#reference/queries/tariff_drafts'
import { draftContentOf } from '#reference/transformers/draft_content_of'
import { draftForPage, problemsForPage } from '#reference/transformers/draft_for_page'
import { planChoices } from '#reference/transformers/plan_choices'
import {
  draftListValidator,
  draftValidator,
  newDraftValidator,
} from '#reference/validators/tariff_draft'

const USUAL_LEAD_DAYS = 30

export default class TariffDraftsController {
  async index({ bouncer, inertia, request }: HttpContext) {
    await bouncer.with(TariffPolicy).authorize('view')
    const { status = null } = await draftListValidator.validate(request.qs())
    const drafts = await tariffDrafts(status)
    return inertia.render('reference/tariff_drafts/index', {
      drafts: drafts.map((draft) => ({
        ...draft,
        createdAt: draft.createdAt.toISOString(),
        publishedAt: draft.publishedAt?.toISOString() ?? null,
      })),
    })
  }

  async create({ bouncer, inertia }: HttpContext) {
    await bouncer.with(TariffPolicy).authorize('edit')
    const effectiveFrom = addDays(clock.today(), USUAL_LEAD_DAYS)
    return inertia.render('reference/tariff_drafts/create', { effectiveFrom })
  }

  async store({ bouncer, request, response }: HttpContext) {
    await bouncer.with(TariffPolicy).authorize('edit')
    const { title, act = '', effectiveFrom } = await request.validateUsing(newDraftValidator)
    const id = await openTariffDraft({ title, act, effectiveFrom })
    return response.redirect().toPath(`/reference/tariff-drafts/${id}`)
  }

  async show({ bouncer, inertia, params, i18n }: HttpContext) {
    await bouncer.with(TariffPolicy).authorize('view')
    const draft = await tariffDraft(params.id)
    const register = await registeredPlans()
    const isOpen = draft.status === 'open'
    const problems = isOpen ? await problemsOfDraft(draft) : []
    const mayEdit = await bouncer.with(TariffPolicy).allows('edit')
    return inertia.render('reference/tariff_drafts/show', {
      draft: draftForPage(draft, register, i18n.locale),
      problems: problemsForPage(problems, register, i18n.locale),
      plans: planChoices(register.values(), await ownOrigin(), i18n.locale),
      resources: (await Resource.query().orderBy('id')).map((one) => ({
        code: one.code,
        name: nameIn(i18n.locale, one),
      })),
      mayEdit: isOpen && mayEdit && draft.visaId === null,
      backdated: draft.effectiveFrom <= clock.today(),
    })
  }

  async update({ bouncer, params, request, response, session, i18n }: HttpContext) {
    await bouncer.with(TariffPolicy).authorize('edit')
    const typed = await request.validateUsing(draftValidator)
    const content = draftContentOf(typed, i18n)
    await saveTariffDraft({ id: params.id, revision: typed.revision, content })
    session.flash('success', i18n.t('tariff_editor.saved'))
    return response.redirect().toPath(`/reference/tariff-drafts/${params.id}`)
  }
}
