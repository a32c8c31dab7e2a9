import type { HttpContext } from '@adonisjs/core/http'
import { cancelRun } from '#billing/actions/cancel_run'
import RunPolicy from '#billing/policies/run_policy'
import { findRun } from '#billing/queries/find_run'
import { runCancellationValidator } from '#billing/validators/run'

export default class RunCancellationsController {
  /** Leads to the run that takes the other one back, where its progress is seen. */
  async store({ bouncer, params, request, response, work }: HttpContext) {
    await bouncer.with(RunPolicy).authorize('issue')
    const run = await findRun({ id: params.id, divisionIds: work.divisionIdsWith('billing.issue') })
    const { reason } = await request.validateUsing(runCancellationValidator)
    const cancellation = await cancelRun(run.id, reason)
    return response.redirect().toPath(`/billing/runs/${cancellation}`)
  }
}
