import { requestVisa } from '#administration/actions/request_visa'
import { visaNeeded } from '#administration/queries/visa_needed'
import { undoStatement } from '#payments/actions/undo_statement'
import type { StatementCard } from '#payments/queries/statement_card'
import { undoStatementVisa } from '#payments/visas/undo_statement_visa'

type Asked = { statement: StatementCard; reason: string }

/**
 * Takes a statement back at once, or above the limit when a second person grants it.
 *
 * @throws E_VISA_WAITS · what undoStatement throws
 */
export async function askStatementUndo({ statement, reason }: Asked): Promise<'undone' | 'waits'> {
  const { id: statementId, divisionId, fileName } = statement
  const { kind } = undoStatementVisa
  const amountMinor = BigInt(statement.totals.postedMinor) + BigInt(statement.totals.suspendedMinor)
  if (!(await visaNeeded({ kind, divisionId, amountMinor }))) {
    await undoStatement({ statementId, reason })
    return 'undone'
  }
  await requestVisa({
    kind,
    payload: { statementId },
    reason,
    summary: { amountMinor, file: fileName },
    divisionId,
    subject: { kind: 'statement', id: statementId },
    amountMinor,
    before: { status: 'posted', amountMinor },
    after: { status: 'undone', amountMinor: 0n },
  })
  return 'waits'
}
