import type { HttpContext } from '@adonisjs/core/http'
import { resumeStatement } from '#payments/actions/resume_statement'
import StatementPolicy from '#payments/policies/statement_policy'
import { statementInReach } from '#payments/queries/statement_in_reach'

export default class StatementResumptionsController {
  async store({ bouncer, params, response, work }: HttpContext) {
    await bouncer.with(StatementPolicy).authorize('import')
    const { id } = await statementInReach(params.id, work.divisionIdsWith('payments.import'))
    await resumeStatement(id)
    return response.redirect().toRoute('payments.statements.show', { id })
  }
}
