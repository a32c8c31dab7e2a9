import { affect, one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { wakeAfterCommit } from '#shared/jobs/wake'
import { audit } from '#administration/actions/audit'
import { statementInWork } from '#payments/queries/statement_in_work'
import type { ControlDifference } from '#payments/statements/control_differences'

type ToPost = {
  statementId: string
  /** Why it is posted although its control totals differ; null when nobody says so. */
  confirmation: string | null
}

/**
 * Lets the workers post a checked statement.
 *
 * @throws E_STATEMENT_STATE · E_STATEMENT_DIFFERS · E_STATEMENT_UNDECIDED
 */
export async function postStatement({ statementId, confirmation }: ToPost): Promise<void> {
  const statement = await statementInWork(statementId)
  if (statement?.status !== 'checked') throw new DomainException('E_STATEMENT_STATE')
  if (confirmation === null) await refuseDifference(statementId)
  await refuseUndecided(statementId)
  await affect(
    `update statements set status = 'posting', confirmation = :confirmation, posted_by = :by
      where tenant_id = :tenant and id = :statementId`,
    { statementId, confirmation, by: actorText() }
  )
  await audit({
    action: 'statement.posting_asked',
    subject: { kind: 'statement', id: statementId },
    ...(confirmation === null ? {} : { reason: confirmation }),
  })
  wakeAfterCommit()
}

async function refuseDifference(statementId: string) {
  const found = await one<{ differences: ControlDifference[] }>(
    `select facts->'differences' as differences from statements
      where tenant_id = :tenant and id = :statementId`,
    { statementId }
  )
  if (found!.differences.length > 0) throw new DomainException('E_STATEMENT_DIFFERS')
}

async function refuseUndecided(statementId: string) {
  const undecided = await one<{ n: number }>(
    `select count(*)::int as n from statement_lines
      where tenant_id = :tenant and statement_id = :statementId and verdict = 'double'
        and decision is null`,
    { statementId }
  )
  if (undecided!.n > 0) throw new DomainException('E_STATEMENT_UNDECIDED', { n: undecided!.n })
}
