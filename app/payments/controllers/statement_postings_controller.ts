import type { HttpContext } from '@adonisjs/core/http'
import { postStatement } from '#payments/actions/post_statement'
import StatementPolicy from '#payments/policies/statement_policy'
import { statementInReach } from '#payments/queries/statement_in_reach'
import { postingValidator } from '#payments/validators/statement'

export default class StatementPostingsController {
  /** With a confirmation it is posted although its control totals differ: that is a right of its own. */
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(StatementPolicy).authorize('import')
    const { confirmation = null } = await request.validateUsing(postingValidator)
    if (confirmation !== null) await bouncer.with(StatementPolicy).authorize('confirm')
    const { id } = await statementInReach(params.id, work.divisionIdsWith('payments.import'))
    await postStatement({ statementId: id, confirmation })
    session.flash('success', i18n.t('statements.posting'))
    return response.redirect().toRoute('payments.statements.show', { id })
  }
}
