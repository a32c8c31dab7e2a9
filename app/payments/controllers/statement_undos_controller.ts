import type { HttpContext } from '@adonisjs/core/http'
import { askStatementUndo } from '#payments/actions/ask_statement_undo'
import StatementPolicy from '#payments/policies/statement_policy'
import { statementInReach } from '#payments/queries/statement_in_reach'
import { undoValidator } from '#payments/validators/statement'

export default class StatementUndosController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(StatementPolicy).authorize('undo')
    const { reason } = await request.validateUsing(undoValidator)
    const statement = await statementInReach(params.id, work.divisionIdsWith('payments.reverse'))
    const outcome = await askStatementUndo({ statement, reason })
    session.flash('success', i18n.t(`statements.undo.${outcome}`))
    return response.redirect().toRoute('payments.statements.show', { id: statement.id })
  }
}
