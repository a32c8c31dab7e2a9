import type { HttpContext } from '@adonisjs/core/http'
import { stopRun } from '#billing/actions/stop_run'
import RunPolicy from '#billing/policies/run_policy'
import { findRun } from '#billing/queries/find_run'

export default class RunStopsController {
  async store({ bouncer, params, response, work }: HttpContext) {
    await bouncer.with(RunPolicy).authorize('run')
    const run = await findRun({ id: params.id, divisionIds: work.divisionIdsWith('billing.run') })
    await stopRun(run.id)
    return response.redirect().back()
  }
}
