import { rows } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'

/** A penalty run with how far it has come: the sums of its chunks. */
export type PenaltyRunRow = {
  id: string
  divisionId: number
  divisionUz: string
  divisionCyrl: string
  divisionRu: string
  period: Period
  consumerClass: string
  status: 'planned' | 'running' | 'done' | 'stopped' | 'failed'
  accountsTotal: number
  accountsDone: number
  charges: number
  amountMinor: string
  createdBy: string
  createdAt: Date
  finishedAt: Date | null
  lastError: string | null
}

type Asked = { divisionIds: readonly number[]; id?: string; before?: string; limit?: number }

/** Penalty runs of the divisions, newest first. */
export function penaltyRunRows({ divisionIds, id, before, limit = 50 }: Asked) {
  return rows<PenaltyRunRow>(RUNS, { divisionIds, id: id ?? null, before: before ?? null, limit })
}

const RUNS = `
  select r.id, r.division_id as "divisionId", d.name_uz as "divisionUz",
         d.name_cyrl as "divisionCyrl", d.name_ru as "divisionRu", r.period,
         r.consumer_class as "consumerClass", r.status, r.accounts_total as "accountsTotal",
         coalesce(c.accounts, 0) as "accountsDone", coalesce(c.charges, 0) as charges,
         coalesce(c.amount_minor, 0)::text as "amountMinor",
         coalesce(u.full_name, r.created_by) as "createdBy", r.created_at as "createdAt",
         r.finished_at as "finishedAt", r.last_error as "lastError"
    from penalty_runs r
    join divisions d on d.tenant_id = :tenant and d.id = r.division_id
    left join users u on u.tenant_id = :tenant and r.created_by = 'user:' || u.id
    left join lateral (
      select sum(accounts)::int as accounts, sum(charges)::int as charges,
             sum(amount_minor)::bigint as amount_minor
        from penalty_chunks where tenant_id = :tenant and run_id = r.id
    ) c on true
   where r.tenant_id = :tenant and r.division_id = any(:divisionIds)
     and (:id::bigint is null or r.id = :id::bigint)
     and (:before::bigint is null or r.id < :before::bigint)
   order by r.id desc limit :limit`
