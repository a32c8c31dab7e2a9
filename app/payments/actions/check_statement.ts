import type { ReadFile, UnreadableFile } from '@hisob/contract'
import { affect, one } from '#shared/database/sql'
import { audit } from '#administration/actions/audit'
import { storeLines } from '#payments/actions/store_lines'
import { readStatementFile } from '#payments/gateway/read_statement_file'
import type { StatementInWork } from '#payments/queries/statement_in_work'
import { controlDifferences } from '#payments/statements/control_differences'
import { judgeLines } from '#payments/statements/judge_lines'

/** Reads a received file and gives every line its verdict; nothing is posted. */
export async function checkStatement(statement: StatementInWork): Promise<void> {
  const file = await one<{ content: Uint8Array; received_at: Date }>(
    `select f.content, s.created_at as received_at from statement_files f
       join statements s on s.tenant_id = :tenant and s.id = f.statement_id
      where f.tenant_id = :tenant and f.statement_id = :id`,
    { id: statement.id }
  )
  const { adapter, settings, fileName: name } = statement
  const read = await readStatementFile({
    adapter,
    settings,
    file: { name, bytes: file!.content, receivedAt: file!.received_at.toISOString() },
  })
  if (read.kind === 'unreadable') return giveUp(statement.id, read)
  await storeLines(statement.id, await judgeLines(statement, read), read.unreadable)
  await finish(statement.id, read)
}

async function giveUp(id: string, { problem, line, detail }: UnreadableFile) {
  await affect(
    `update statements set status = 'unreadable', problem = :problem::jsonb
      where tenant_id = :tenant and id = :id`,
    { id, problem: JSON.stringify({ problem, line, detail }) }
  )
  await audit({
    action: 'statement.refused',
    subject: { kind: 'statement', id },
    reason: problem,
  })
}

async function finish(id: string, read: ReadFile) {
  const { format, encoding, number, from, to, bankAccount, currency, warnings } = read
  const facts = {
    ...{ format, encoding, number, from, to, bankAccount, currency },
    warnings: warnings.slice(0, 20),
    differences: controlDifferences(read),
  }
  await affect(
    `update statements set status = 'checked', facts = :facts::jsonb, lines_total = :total
      where tenant_id = :tenant and id = :id`,
    { id, facts: JSON.stringify(facts), total: read.lines.length + read.unreadable.length }
  )
}
