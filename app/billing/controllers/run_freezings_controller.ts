import type { HttpContext } from '@adonisjs/core/http'
import { freezeRun } from '#billing/actions/freeze_run'
import RunPolicy from '#billing/policies/run_policy'
import { findRun } from '#billing/queries/find_run'

export default class RunFreezingsController {
  async store({ bouncer, params, response, work }: HttpContext) {
    await bouncer.with(RunPolicy).authorize('issue')
    const run = await findRun({ id: params.id, divisionIds: work.divisionIdsWith('billing.issue') })
    await freezeRun(run.id)
    return response.redirect().back()
  }
}
