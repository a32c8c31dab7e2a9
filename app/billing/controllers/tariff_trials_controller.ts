import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { addMonths, periodOf } from '#shared/kernel/calendar'
import { DomainException } from '#shared/http/domain_exception'
import { nameIn } from '#administration/names'
import { tariffDraft } from '#reference/queries/tariff_draft'
import { askTariffTrial } from '#billing/actions/ask_tariff_trial'
import TariffTrialPolicy from '#billing/policies/tariff_trial_policy'
import { tariffTrials } from '#billing/queries/find_tariff_trial'
import { trialDivisions, trialRegions } from '#billing/queries/trial_ground'
import { trialInReach } from '#billing/queries/trial_in_reach'
import { trialList } from '#billing/queries/trial_list'
import { trialPlaces } from '#billing/queries/trial_places'
import { trialResult } from '#billing/queries/trial_result'
import { trialForPage } from '#billing/transformers/trial_for_page'
import { trialScopeOf } from '#billing/transformers/trial_scope_of'
import {
  newTrialValidator,
  trialListValidator,
  trialValidator,
} from '#billing/validators/tariff_trial'

const LINES_SHOWN = 50

export default class TariffTrialsController {
  /** The trials of a draft; without one, those of a moved season. */
  async index({ bouncer, inertia, request, work, i18n }: HttpContext) {
    await bouncer.with(TariffTrialPolicy).authorize('view')
    const { draft: draftId = null } = await newTrialValidator.validate(request.qs())
    const trials = await tariffTrials(draftId)
    const placeOf = await trialPlaces(work, trials, i18n.locale)
    return inertia.render('billing/tariff_trials/index', {
      draft: await draftNamed(draftId),
      trials: trials.map((trial) => trialForPage(trial, clock.now().toJSDate(), placeOf(trial))),
    })
  }

  async create({ bouncer, inertia, request, work, i18n }: HttpContext) {
    await bouncer.with(TariffTrialPolicy).authorize('run')
    const asked = await newTrialValidator.validate(request.qs())
    const regions = await trialRegions(work)
    const regionId = asked.region ?? regions[0]?.id
    const divisions = regionId ? await trialDivisions(work, regionId) : []
    const draft = await draftNamed(asked.draft ?? null)
    const last = addMonths(periodOf(clock.today()), -1)
    return inertia.render('billing/tariff_trials/create', {
      draft,
      kind: draft ? (asked.kind ?? 'trial') : 'retroactive',
      regionId: regionId ?? null,
      regions: regions.map((one) => ({ id: one.id, name: nameIn(i18n.locale, one) })),
      divisions: divisions.map((one) => ({
        id: one.id,
        name: nameIn(i18n.locale, one),
        depth: one.depth,
      })),
      month: draft && draft.effectiveFrom < last ? periodOf(draft.effectiveFrom) : last,
      until: last,
    })
  }

  async store({ bouncer, request, response, work }: HttpContext) {
    await bouncer.with(TariffTrialPolicy).authorize('run')
    const typed = await request.validateUsing(trialValidator)
    const regionId = typed.region ?? work.tenant.id
    const divisions = await trialDivisions(work, regionId)
    if (!divisions.some(({ id }) => id === typed.divisionId)) {
      throw new DomainException('E_DIVISION_OUT_OF_REACH', {}, 403)
    }
    const draft = typed.draft ? await tariffDraft(typed.draft) : null
    const { kind, divisionId, consumerClass } = typed
    const scope = trialScopeOf(typed)
    const id = await askTariffTrial({ kind, draft, regionId, divisionId, consumerClass, scope })
    return response.redirect().toPath(`/billing/tariff-trials/${id}`)
  }

  async show({ bouncer, inertia, params, request, work, i18n }: HttpContext) {
    await bouncer.with(TariffTrialPolicy).authorize('view')
    const {
      outcome = null,
      q = null,
      sort = '-difference',
      page = 1,
    } = await trialListValidator.validate(request.qs())
    const trial = await trialInReach(work, params.id)
    const trialId = trial.id
    const asked = { trialId, outcome, number: q, sort, page, perPage: LINES_SHOWN }
    const { data, total } = await trialList(asked)
    const named = await trialDivisions(work, trial.regionId)
    const placeOf = await trialPlaces(work, [trial], i18n.locale)
    return inertia.render('billing/tariff_trials/show', {
      trial: trialForPage(trial, clock.now().toJSDate(), placeOf(trial)),
      draft: await draftNamed(trial.draftId),
      result: await trialResult(trialId),
      places: named.map((one) => ({ id: one.id, name: nameIn(i18n.locale, one) })),
      ownAccounts: trial.regionId === work.tenant.id,
      lines: {
        data,
        metadata: {
          currentPage: page,
          lastPage: Math.max(1, Math.ceil(total / LINES_SHOWN)),
          perPage: LINES_SHOWN,
          total,
        },
      },
    })
  }
}

async function draftNamed(id: string | null) {
  if (id === null) return null
  const { title, effectiveFrom, revision, status } = await tariffDraft(id)
  return { id, title, effectiveFrom, revision, status }
}
