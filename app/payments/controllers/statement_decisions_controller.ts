import type { HttpContext } from '@adonisjs/core/http'
import { decideLine } from '#payments/actions/decide_line'
import StatementPolicy from '#payments/policies/statement_policy'
import { statementInReach } from '#payments/queries/statement_in_reach'
import { decisionValidator } from '#payments/validators/statement'

export default class StatementDecisionsController {
  async store({ bouncer, params, request, response, work }: HttpContext) {
    await bouncer.with(StatementPolicy).authorize('import')
    const { decision } = await request.validateUsing(decisionValidator)
    const { id } = await statementInReach(params.id, work.divisionIdsWith('payments.import'))
    await decideLine({ statementId: id, seq: Number(params.seq), decision })
    return response.redirect().back()
  }
}
