import { affect, one, rows } from '#shared/database/sql'
import { audit } from '#administration/actions/audit'
import { postStatementPayments } from '#payments/actions/post_statement_payments'
import { postStatementSuspense } from '#payments/actions/post_statement_suspense'
import type { StatementInWork } from '#payments/queries/statement_in_work'

const LINES = 5000

/** Posts the next lines of a statement in the current transaction; the last of them ends it. */
export async function postStatementChunk(statement: StatementInWork): Promise<void> {
  const { id: statementId } = statement
  const next = await one<{ from: number | null }>(
    `select min(seq) as "from" from statement_lines
      where tenant_id = :tenant and statement_id = :statementId and not is_done`,
    { statementId }
  )
  const from = next?.from ?? null
  if (from === null) return finish(statementId)
  const to = from + LINES - 1
  await leaveRepeated(statement, { from, to })
  await postStatementPayments({ statement, from, to })
  await postStatementSuspense({ statement, from, to })
  await passOver({ statementId, from, to })
  await affect(
    `update statements set lines_done = least(lines_total, :to)
      where tenant_id = :tenant and id = :statementId`,
    { statementId, to }
  )
}

/**
 * Another file of the channel may have brought the same lines since the check. Files of a channel are
 * posted one after another, so what is seen here stays true until the end.
 */
async function leaveRepeated(
  { id: statementId, channelId }: StatementInWork,
  { from, to }: { from: number; to: number }
) {
  await rows(`select pg_advisory_xact_lock(hashtextextended(:key, :tenant))`, {
    key: `statements:${channelId}`,
  })
  await affect(REPEATED, { statementId, channelId, from, to })
}

const REPEATED = `
  update statement_lines l set verdict = 'repeated', because = 'meanwhile'
   where l.tenant_id = :tenant and l.statement_id = :statementId and l.seq between :from and :to
     and not l.is_done and l.verdict in ('new', 'double', 'unknown')
     and (exists (select from payments p where p.tenant_id = :tenant
                     and p.channel_id = :channelId and p.reference = l.reference)
       or exists (select from statement_lines o
                    join statements s on s.tenant_id = :tenant and s.id = o.statement_id
                     and s.channel_id = :channelId
                   where o.tenant_id = :tenant and o.reference = l.reference
                     and o.suspense_id is not null))`

/** Lines that are no money of ours, or not for the first time. */
function passOver(place: { statementId: string; from: number; to: number }) {
  return affect(
    `update statement_lines set is_done = true,
            outcome = case when verdict = 'repeated' then 'repeated'
                           when verdict in ('ignored', 'double') then 'ignored' else 'refused' end
      where tenant_id = :tenant and statement_id = :statementId and seq between :from and :to
        and not is_done`,
    place
  )
}

async function finish(statementId: string) {
  await affect(
    `update statements set status = 'posted', posted_at = now(), lines_done = lines_total
      where tenant_id = :tenant and id = :statementId`,
    { statementId }
  )
  await audit({ action: 'statement.posted', subject: { kind: 'statement', id: statementId } })
}
