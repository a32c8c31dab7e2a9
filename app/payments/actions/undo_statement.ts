import { affect, one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { wakeAfterCommit } from '#shared/jobs/wake'
import { audit } from '#administration/actions/audit'
import { statementInWork } from '#payments/queries/statement_in_work'

type ToUndo = { statementId: string; reason: string }

/**
 * Lets the workers take a posted statement back, once. Money of it that left suspense meanwhile has
 * to come back first.
 *
 * @throws E_STATEMENT_STATE · E_STATEMENT_MOVED_ON
 */
export async function undoStatement({ statementId, reason }: ToUndo): Promise<void> {
  const statement = await statementInWork(statementId)
  if (statement?.status !== 'posted') throw new DomainException('E_STATEMENT_STATE')
  const moved = await one<{ n: number }>(
    `select count(*)::int as n from suspense_items
      where tenant_id = :tenant and statement_id = :statementId and left_minor < amount_minor`,
    { statementId }
  )
  if (moved!.n > 0) throw new DomainException('E_STATEMENT_MOVED_ON', { n: moved!.n })
  await affect(
    `update statements set status = 'undoing', undo_reason = :reason, undone_by = :by
      where tenant_id = :tenant and id = :statementId`,
    { statementId, reason, by: actorText() }
  )
  await audit({
    action: 'statement.undo_asked',
    subject: { kind: 'statement', id: statementId },
    reason,
  })
  wakeAfterCommit()
}
