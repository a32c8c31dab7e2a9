import { one } from '#shared/database/sql'
import type { StatementStatus } from '#payments/queries/statement_in_work'
import type { ControlDifference } from '#payments/statements/control_differences'

export type StatementTotals = {
  postedMinor: string
  suspendedMinor: string
  /** Lines and sums by verdict. */
  verdicts: Record<string, { count: number; minor: string }>
  undecided: number
}

export type StatementCard = {
  id: string
  divisionId: number
  fileName: string
  channel: string
  adapter: string
  status: StatementStatus
  facts: {
    format: string
    encoding: string
    number: string | null
    from: string | null
    to: string | null
    bankAccount: string | null
    warnings: { warning: string; detail: string }[]
    differences: ControlDifference[]
  } | null
  problem: Record<string, unknown> | null
  linesTotal: number
  linesDone: number
  confirmation: string | null
  undoReason: string | null
  createdBy: string
  createdAt: Date
  totals: StatementTotals
}

type Where = { id: string; divisionIds: readonly number[] }

/** A statement with what it comes to; null when out of reach. */
export function statementCard({ id, divisionIds }: Where): Promise<StatementCard | null> {
  return one<StatementCard>(
    `select s.id, s.division_id as "divisionId", s.file_name as "fileName", c.title as channel,
            c.adapter, s.status, s.facts, s.problem, s.lines_total as "linesTotal",
            s.lines_done as "linesDone", s.confirmation, s.undo_reason as "undoReason",
            s.created_by as "createdBy", s.created_at as "createdAt",
            jsonb_build_object(
              'postedMinor', coalesce(t.posted, 0)::text,
              'suspendedMinor', coalesce(t.suspended, 0)::text,
              'undecided', coalesce(t.undecided, 0),
              'verdicts', coalesce(t.verdicts, '{}')) as totals
       from statements s
       join payment_channels c on c.tenant_id = :tenant and c.id = s.channel_id
       left join lateral (
         select sum(posted) as posted, sum(suspended) as suspended, sum(undecided) as undecided,
                jsonb_object_agg(verdict, jsonb_build_object('count', n, 'minor', minor)) as verdicts
           from (select verdict, count(*)::int as n, coalesce(sum(amount_minor), 0)::text as minor,
                        sum(amount_minor) filter (where outcome = 'posted') as posted,
                        sum(amount_minor) filter (where outcome = 'suspended') as suspended,
                        count(*) filter (where verdict = 'double' and decision is null) as undecided
                   from statement_lines
                  where tenant_id = :tenant and statement_id = s.id group by verdict) v) t on true
      where s.tenant_id = :tenant and s.id = :id and s.division_id = any(:divisionIds)`,
    { id, divisionIds }
  )
}
