import { one } from '#shared/database/sql'

export type StatementStatus =
  'received' | 'unreadable' | 'checked' | 'posting' | 'posted' | 'undoing' | 'undone'

export type StatementInWork = {
  id: string
  divisionId: number
  channelId: number
  channel: string
  adapter: string
  settings: Record<string, unknown>
  ledgerCode: number
  minMinor: bigint
  maxMinor: bigint
  fileName: string
  status: StatementStatus
  createdBy: string
}

type Row = Omit<StatementInWork, 'minMinor' | 'maxMinor'> & { min: string; max: string }

/**
 * A statement with its channel, locked until the transaction ends: whoever posts it waits for who
 * does so already. With `skip`, null when somebody else holds it.
 */
export async function statementInWork(id: string, { skip = false } = {}) {
  const row = await one<Row>(
    `select s.id, s.division_id as "divisionId", s.channel_id as "channelId", c.code as channel,
            coalesce(c.registry_adapter, c.adapter) as adapter,
            case when c.registry_adapter is null then c.settings else c.registry_settings end
              as settings, c.ledger_code as "ledgerCode", c.min_amount_minor as min,
            c.max_amount_minor as max, s.file_name as "fileName", s.status,
            s.created_by as "createdBy"
       from statements s
       join payment_channels c on c.tenant_id = :tenant and c.id = s.channel_id
      where s.tenant_id = :tenant and s.id = :id for update of s ${skip ? 'skip locked' : ''}`,
    { id }
  )
  if (!row) return null
  const { min, max, ...statement } = row
  return { ...statement, minMinor: BigInt(min), maxMinor: BigInt(max) } satisfies StatementInWork
}
