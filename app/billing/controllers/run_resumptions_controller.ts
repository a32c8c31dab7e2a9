import type { HttpContext } from '@adonisjs/core/http'
import { resumeRun } from '#billing/actions/resume_run'
import RunPolicy from '#billing/policies/run_policy'
import { findRun } from '#billing/queries/find_run'

export default class RunResumptionsController {
  async store({ bouncer, params, response, work }: HttpContext) {
    await bouncer.with(RunPolicy).authorize('run')
    const run = await findRun({ id: params.id, divisionIds: work.divisionIdsWith('billing.run') })
    await resumeRun(run.id)
    return response.redirect().back()
  }
}
