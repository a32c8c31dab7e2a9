import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { addMonths } from '#shared/kernel/calendar'
import { DomainException } from '#shared/http/domain_exception'
import { movePenaltyRun } from '#billing/actions/move_penalty_run'
import { planPenaltyRun } from '#billing/actions/plan_penalty_run'
import PenaltyPolicy from '#billing/policies/penalty_policy'
import { findPenaltyRun } from '#billing/queries/find_penalty_run'
import { largestPenalties } from '#billing/queries/largest_penalties'
import { penaltyPreview } from '#billing/queries/penalty_preview'
import { penaltyRunRows } from '#billing/queries/penalty_run_rows'
import { penaltyRunForPage } from '#billing/transformers/penalty_run_for_page'
import { penaltyPreviewForPage } from '#billing/transformers/penalty_preview_for_page'
import { runValidator } from '#billing/validators/run'
import { penaltyListValidator, penaltyScopeValidator } from '#billing/validators/settlement'

const RUNS_SHOWN = 50

export default class PenaltyRunsController {
  async index({ bouncer, inertia, request, work, i18n }: HttpContext) {
    await bouncer.with(PenaltyPolicy).authorize('view')
    const { before } = await penaltyListValidator.validate(request.qs())
    const { divisionIds } = work
    const found = await penaltyRunRows({ divisionIds, before, limit: RUNS_SHOWN + 1 })
    const runs = found.slice(0, RUNS_SHOWN)
    return inertia.render('billing/penalties/index', {
      runs: runs.map((run) => penaltyRunForPage(run, i18n.locale)),
      older: found.length > RUNS_SHOWN ? runs.at(-1)!.id : null,
    })
  }

  /** The division in work; its month, or the last whole one. */
  async create({ bouncer, inertia, request, work }: HttpContext) {
    await bouncer.with(PenaltyPolicy).authorize('run')
    const asked = await penaltyScopeValidator.validate(request.qs())
    const consumerClass = asked.class ?? 'household'
    const lastWhole = addMonths(clock.period(), -1)
    const period = work.period < lastWhole ? work.period : lastWhole
    const scope = { divisionId: work.division.id, period, consumerClass }
    const preview = await penaltyPreviewForPage(scope, penaltyPreview)
    return inertia.render('billing/penalties/create', { scope, preview })
  }

  async store({ bouncer, request, response, work }: HttpContext) {
    await bouncer.with(PenaltyPolicy).authorize('run')
    const scope = await request.validateUsing(runValidator)
    const isInReach = work.divisionIdsWith('billing.run').includes(scope.divisionId)
    if (!isInReach) throw new DomainException('E_DIVISION_OUT_OF_REACH', {}, 403)
    const { divisionId, period, consumerClass } = scope
    const { runId } = await planPenaltyRun({ divisionId, period, consumerClass })
    await movePenaltyRun(runId, 'start')
    return response.redirect().toPath(`/billing/penalties/${runId}`)
  }

  async show({ bouncer, inertia, params, work, i18n }: HttpContext) {
    await bouncer.with(PenaltyPolicy).authorize('view')
    const divisionIds = work.divisionIdsWith('billing.view')
    const run = await findPenaltyRun({ id: params.id, divisionIds })
    return inertia.render('billing/penalties/show', {
      run: penaltyRunForPage(run, i18n.locale),
      largest: await largestPenalties(run),
    })
  }
}
