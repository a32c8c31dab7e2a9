import type { HttpContext } from '@adonisjs/core/http'
import { movePenaltyRun } from '#billing/actions/move_penalty_run'
import PenaltyPolicy from '#billing/policies/penalty_policy'
import { findPenaltyRun } from '#billing/queries/find_penalty_run'

export default class PenaltyRunMovesController {
  async store({ bouncer, params, response, work }: HttpContext) {
    await bouncer.with(PenaltyPolicy).authorize('run')
    const divisionIds = work.divisionIdsWith('billing.run')
    const run = await findPenaltyRun({ id: params.id, divisionIds })
    await movePenaltyRun(run.id, params.move === 'stop' ? 'stop' : 'resume')
    return response.redirect().back()
  }
}
