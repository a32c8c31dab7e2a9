import type { HttpContext } from '@adonisjs/core/http'
import { planRun } from '#billing/actions/plan_run'
import { startRun } from '#billing/actions/start_run'
import RunPolicy from '#billing/policies/run_policy'
import { findRun } from '#billing/queries/find_run'
import { runComparison } from '#billing/queries/run_comparison'
import { runDeviations } from '#billing/queries/run_deviations'
import { runErrors } from '#billing/queries/run_errors'
import { runIsCompared } from '#billing/queries/run_is_compared'
import { runPreview } from '#billing/queries/run_preview'
import { runProgress } from '#billing/queries/run_progress'
import { runRows, type RunRow } from '#billing/queries/run_rows'
import { comparisonForPage } from '#billing/transformers/comparison_for_page'
import { progressForPage } from '#billing/transformers/progress_for_page'
import { runForPage } from '#billing/transformers/run_for_page'
import {
  newRunValidator,
  runErrorsValidator,
  runListValidator,
  runValidator,
} from '#billing/validators/run'
import { DomainException } from '#shared/http/domain_exception'

const RUNS_SHOWN = 50
const ERRORS_SHOWN = 50
const DEVIATIONS_SHOWN = 20

export default class RunsController {
  async index({ bouncer, inertia, request, work, i18n }: HttpContext) {
    await bouncer.with(RunPolicy).authorize('view')
    const asked = await runListValidator.validate(request.qs())
    const found = await runRows({ divisionIds: work.divisionIds, limit: RUNS_SHOWN + 1, ...asked })
    const runs = found.slice(0, RUNS_SHOWN)
    return inertia.render('billing/runs/index', {
      runs: runs.map((run) => runForPage(run, i18n.locale)),
      older: found.length > RUNS_SHOWN ? runs.at(-1)!.id : null,
    })
  }

  /** The scope is the division and the month in work, as everywhere. */
  async create({ bouncer, inertia, request, work }: HttpContext) {
    await bouncer.with(RunPolicy).authorize('run')
    const asked = await newRunValidator.validate(request.qs())
    const consumerClass = asked.class ?? 'household'
    const scope = { divisionId: work.division.id, period: work.period, consumerClass }
    return inertia.render('billing/runs/create', { scope, preview: await runPreview(scope) })
  }

  async store({ bouncer, request, response, work }: HttpContext) {
    await bouncer.with(RunPolicy).authorize('run')
    const { trial, rerateFrom, ...scope } = await request.validateUsing(runValidator)
    const isInReach = work.divisionIdsWith('billing.run').includes(scope.divisionId)
    if (!isInReach) throw new DomainException('E_DIVISION_OUT_OF_REACH', {}, 403)
    const { runId } = await planRun(scope, { trial, rerateFrom })
    await startRun(runId)
    return response.redirect().toPath(`/billing/runs/${runId}`)
  }

  async show({ bouncer, inertia, params, request, work, i18n }: HttpContext) {
    await bouncer.with(RunPolicy).authorize('view')
    const { fault, page = 1 } = await runErrorsValidator.validate(request.qs())
    const run = await findRun({ id: params.id, divisionIds: work.divisionIdsWith('billing.view') })
    const errors = await runErrors({ runId: run.id, code: fault, page, perPage: ERRORS_SHOWN })
    const progress = await runProgress(run.id)
    return inertia.render('billing/runs/show', {
      run: runForPage(run, i18n.locale),
      progress: progressForPage(progress!),
      ...(await this.#comparison(run, i18n.locale)),
      faults: {
        counts: errors.counts,
        data: errors.data,
        metadata: {
          currentPage: page,
          lastPage: Math.max(1, Math.ceil(errors.total / ERRORS_SHOWN)),
          perPage: ERRORS_SHOWN,
          total: errors.total,
        },
      },
    })
  }

  async #comparison({ id, mode, status }: RunRow, locale: string) {
    if (mode === 'cancellation' || ['planned', 'running'].includes(status)) {
      return { comparison: [], deviations: [], compared: false }
    }
    const plans = await runComparison(id)
    return {
      comparison: plans.map((plan) => comparisonForPage(plan, locale)),
      deviations: await runDeviations(id, DEVIATIONS_SHOWN),
      compared: await runIsCompared(id),
    }
  }
}
