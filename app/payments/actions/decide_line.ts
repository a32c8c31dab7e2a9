import { affect } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { statementInWork } from '#payments/queries/statement_in_work'

type Decision = { statementId: string; seq: number; decision: 'post' | 'skip' }

/**
 * Says of a possible double credit whether it is another payment or the same money.
 *
 * @throws E_STATEMENT_STATE · E_LINE_UNKNOWN
 */
export async function decideLine({ statementId, seq, decision }: Decision): Promise<void> {
  const statement = await statementInWork(statementId)
  if (statement?.status !== 'checked') throw new DomainException('E_STATEMENT_STATE')
  const decided = await affect(
    `update statement_lines set decision = :decision
      where tenant_id = :tenant and statement_id = :statementId and seq = :seq
        and verdict = 'double'`,
    { statementId, seq, decision }
  )
  if (decided === 0) throw new DomainException('E_LINE_UNKNOWN', {}, 404)
  await audit({
    action: 'statement.line_decided',
    subject: { kind: 'statement', id: statementId },
    after: { seq, decision },
  })
}
