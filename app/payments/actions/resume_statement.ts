import { affect } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { wakeAfterCommit } from '#shared/jobs/wake'
import { audit } from '#administration/actions/audit'

/**
 * What stopped the statement is mended: the workers go on with it.
 *
 * @throws E_STATEMENT_STATE
 */
export async function resumeStatement(statementId: string): Promise<void> {
  const resumed = await affect(
    `update statements set problem = null
      where tenant_id = :tenant and id = :statementId and problem is not null
        and status in ('received', 'posting', 'undoing')`,
    { statementId }
  )
  if (resumed === 0) throw new DomainException('E_STATEMENT_STATE')
  await audit({ action: 'statement.resumed', subject: { kind: 'statement', id: statementId } })
  wakeAfterCommit()
}
