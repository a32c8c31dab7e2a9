import { readFile } from 'node:fs/promises'
import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { pendingVisa } from '#administration/queries/pending_visa'
import { receiveStatement } from '#payments/actions/receive_statement'
import StatementPolicy from '#payments/policies/statement_policy'
import { fileChannels } from '#payments/queries/file_channels'
import { listStatements, PER_PAGE } from '#payments/queries/list_statements'
import { statementCard } from '#payments/queries/statement_card'
import { statementLines } from '#payments/queries/statement_lines'
import { pageOf } from '#payments/transformers/page_of'
import {
  statementLinesValidator,
  statementListValidator,
  statementValidator,
} from '#payments/validators/statement'
import { undoStatementVisa } from '#payments/visas/undo_statement_visa'

export default class StatementsController {
  async index({ bouncer, inertia, request, work }: HttpContext) {
    await bouncer.with(StatementPolicy).authorize('view')
    const asked = await statementListValidator.validate(request.qs())
    const page = Number(asked.page ?? 1)
    const { statements, total } = await listStatements({ ...asked, page }, work.divisionIds)
    return inertia.render('payments/statements/index', {
      statements,
      page: pageOf(page, total, PER_PAGE),
      channels: await fileChannels(),
    })
  }

  async store({ bouncer, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(StatementPolicy).authorize('import')
    const { channel: code, file } = await request.validateUsing(statementValidator)
    const channel = (await fileChannels()).find((one) => one.code === code)
    if (!channel) throw new DomainException('E_CHANNEL_UNKNOWN')
    const { statementId, isRepeated } = await receiveStatement({
      channelId: channel.id,
      divisionId: work.division.id,
      fileName: file.clientName,
      bytes: await readFile(file.tmpPath!),
    })
    if (isRepeated) session.flash('error', i18n.t('errors.E_STATEMENT_REPEATED'))
    return response.redirect().toRoute('payments.statements.show', { id: statementId })
  }

  async show({ bouncer, inertia, params, request, work }: HttpContext) {
    await bouncer.with(StatementPolicy).authorize('view')
    const statement = await statementCard({ id: params.id, divisionIds: work.divisionIds })
    if (!statement) throw new DomainException('E_HTTP_404', {}, 404)
    const asked = await statementLinesValidator.validate(request.qs())
    const page = Number(asked.page ?? 1)
    const { lines, total } = await statementLines(
      { ...asked, page, statementId: statement.id },
      PER_PAGE
    )
    return inertia.render('payments/statements/show', {
      statement: { ...statement, createdAt: statement.createdAt.toISOString() },
      lines,
      page: pageOf(page, total, PER_PAGE),
      visa: await pendingVisa({
        kind: undoStatementVisa.kind,
        subject: { kind: 'statement', id: statement.id },
      }),
    })
  }
}
