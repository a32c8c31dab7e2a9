import { rows } from '#shared/database/sql'
import type { RunMode } from '#billing/run_mode'
import type { IsoDate, Period } from '#shared/kernel/calendar'

export const RUN_STATUSES = [
  'planned',
  'running',
  'done',
  'stopped',
  'failed',
  'frozen',
  'issued',
  'cancelled',
] as const

export type RunStatus = (typeof RUN_STATUSES)[number]

/** A run with how far it has come: the sums of its chunks. */
export type RunRow = {
  id: string
  divisionId: number
  divisionUz: string
  divisionCyrl: string
  divisionRu: string
  period: Period
  consumerClass: string
  status: RunStatus
  mode: RunMode
  rerates: boolean
  cancelsRunId: string | null
  cancelledBy: string | null
  reason: string | null
  frozenAt: Date | null
  frozenBy: string | null
  issuedAt: Date | null
  issuedBy: string | null
  accountsTotal: number
  accountsDone: number
  charges: number
  errors: number
  amountMinor: string
  quantityWh: string
  chunks: number
  chunksDone: number
  issuedOn: IsoDate
  dueOn: IsoDate
  createdBy: string
  createdAt: Date
  startedAt: Date | null
  finishedAt: Date | null
  lastError: string | null
}

type Asked = {
  divisionIds: readonly number[]
  ids?: readonly string[]
  status?: RunStatus
  /** Runs older than this one. */
  before?: string
  limit?: number
}

/** Runs of the divisions, newest first. */
export function runRows({ divisionIds, ids, status, before, limit = 50 }: Asked) {
  return rows<RunRow>(RUNS, {
    divisionIds,
    ids: ids ?? null,
    status: status ?? null,
    before: before ?? null,
    limit,
  })
}

const RUNS = `
  select r.id, r.division_id as "divisionId", d.name_uz as "divisionUz",
         d.name_cyrl as "divisionCyrl", d.name_ru as "divisionRu", r.period,
         r.consumer_class as "consumerClass", r.status, r.mode, r.rerates, r.reason,
         r.cancels_run_id as "cancelsRunId", k.id as "cancelledBy",
         r.frozen_at as "frozenAt", coalesce(uf.full_name, r.frozen_by) as "frozenBy",
         r.issued_at as "issuedAt", coalesce(ui.full_name, r.issued_by) as "issuedBy", r.accounts_total as "accountsTotal",
         coalesce(c.accounts, 0) as "accountsDone", coalesce(c.charges, 0) as charges,
         coalesce(c.errors, 0) as errors, coalesce(c.amount_minor, 0)::text as "amountMinor",
         coalesce(c.quantity_wh, 0)::text as "quantityWh", coalesce(c.chunks, 0) as chunks,
         coalesce(c.chunks_done, 0) as "chunksDone", r.issued_on as "issuedOn",
         r.due_on as "dueOn", coalesce(u.full_name, r.created_by) as "createdBy",
         r.created_at as "createdAt", r.started_at as "startedAt",
         r.finished_at as "finishedAt", r.last_error as "lastError"
    from billing_runs r
    join divisions d on d.tenant_id = :tenant and d.id = r.division_id
    left join users u on u.tenant_id = :tenant and r.created_by = 'user:' || u.id
    left join users uf on uf.tenant_id = :tenant and r.frozen_by = 'user:' || uf.id
    left join users ui on ui.tenant_id = :tenant and r.issued_by = 'user:' || ui.id
    left join billing_runs k on k.tenant_id = :tenant and k.cancels_run_id = r.id
    left join lateral (
      select sum(accounts)::int as accounts, sum(charges)::int as charges,
             sum(errors)::int as errors, sum(amount_minor)::bigint as amount_minor,
             sum(quantity_wh)::bigint as quantity_wh, count(*)::int as chunks,
             count(*) filter (where state = 'done')::int as chunks_done
        from billing_chunks where tenant_id = :tenant and run_id = r.id
    ) c on true
   where r.tenant_id = :tenant and r.division_id = any(:divisionIds)
     and (:ids::bigint[] is null or r.id = any(:ids::bigint[]))
     and (:status::text is null or r.status = :status)
     and (:before::bigint is null or r.id < :before::bigint)
   order by r.id desc limit :limit`
