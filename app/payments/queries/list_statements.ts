import { one, rows } from '#shared/database/sql'
import type { StatementStatus } from '#payments/queries/statement_in_work'

export type ListedStatement = {
  id: string
  fileName: string
  channel: string
  status: StatementStatus
  linesTotal: number
  createdBy: string
  createdAt: string
}

export type StatementFilter = {
  q?: string
  status?: StatementStatus
  channel?: string
  page: number
}

export const PER_PAGE = 50

/** One page of the statements of some divisions, the newest first. */
export async function listStatements(filter: StatementFilter, divisionIds: readonly number[]) {
  const bindings = {
    divisionIds,
    q: filter.q ? `%${filter.q.toLowerCase()}%` : null,
    status: filter.status ?? null,
    channel: filter.channel ?? null,
  }
  const total = await one<{ n: number }>(`select count(*)::int as n ${FROM}`, bindings)
  const statements = await rows<Omit<ListedStatement, 'createdAt'> & { createdAt: Date }>(
    `select s.id, s.file_name as "fileName", c.title as channel, s.status,
            s.lines_total as "linesTotal", s.created_by as "createdBy", s.created_at as "createdAt"
       ${FROM} order by s.id desc limit :limit offset :offset`,
    { ...bindings, limit: PER_PAGE, offset: (filter.page - 1) * PER_PAGE }
  )
  return {
    total: total!.n,
    statements: statements.map((statement): ListedStatement => ({
      ...statement,
      createdAt: statement.createdAt.toISOString(),
    })),
  }
}

const FROM = `
  from statements s
  join payment_channels c on c.tenant_id = :tenant and c.id = s.channel_id
 where s.tenant_id = :tenant and s.division_id = any(:divisionIds)
   and (:q::text is null or lower(s.file_name) like :q)
   and (:status::text is null or s.status = :status)
   and (:channel::text is null or c.code = :channel)`
