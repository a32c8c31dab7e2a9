import { affect, rows } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { asTenant } from '#shared/tenancy/as_tenant'
import { checkStatement } from '#payments/actions/check_statement'
import { postStatementChunk } from '#payments/actions/post_statement_chunk'
import { undoStatementChunk } from '#payments/actions/undo_statement_chunk'
import {
  statementInWork,
  type StatementInWork,
  type StatementStatus,
} from '#payments/queries/statement_in_work'

/**
 * The worker's part in statements: reads, posts and takes back, a chunk a transaction. Killed
 * anywhere it goes on with the first line that is not done. Answers how many chunks it did.
 */
export async function advanceStatements(tenantId: number): Promise<number> {
  const waiting = await asTenant(tenantId, () =>
    rows<{ id: string }>(
      `select id from statements
        where tenant_id = :tenant and status in ('received', 'posting', 'undoing')
          and problem is null order by id`
    )
  )
  let steps = 0
  for (const { id } of waiting) {
    while (await step(tenantId, id)) steps += 1
  }
  return steps
}

/** What a person must see to (a closed month, a channel's settings) waits for him; the rest goes on. */
async function step(tenantId: number, id: string): Promise<boolean> {
  try {
    return await asTenant(tenantId, () => advanceOne(id))
  } catch (error) {
    if (!(error instanceof DomainException)) throw error
    const problem = JSON.stringify({ code: error.code, facts: error.facts })
    await asTenant(tenantId, () =>
      affect(
        `update statements set problem = :problem::jsonb where tenant_id = :tenant and id = :id`,
        { id, problem }
      )
    )
    return false
  }
}

/** One step of a statement that nobody else works on; false when there is none left. */
async function advanceOne(id: string): Promise<boolean> {
  const statement = await statementInWork(id, { skip: true })
  const work = statement && WORK[statement.status]
  if (!work) return false
  await work(statement)
  return true
}

const WORK: Partial<Record<StatementStatus, (statement: StatementInWork) => Promise<void>>> = {
  received: checkStatement,
  posting: postStatementChunk,
  undoing: undoStatementChunk,
}
