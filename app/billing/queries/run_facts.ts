import { one } from '#shared/database/sql'

type Row = {
  period: string
  status: string
  accounts: number
  errors: number
  amountMinor: string
  finishedAt: Date | null
}

/** The newest billing run and its result, for the centre's page. */
export async function runFacts() {
  const run = await one<Row>(
    `select r.period, r.status, coalesce(sum(c.accounts), 0)::int as accounts,
            coalesce(sum(c.errors), 0)::int as errors,
            coalesce(sum(c.amount_minor), 0)::text as "amountMinor", r.finished_at as "finishedAt"
       from billing_runs r
       left join billing_chunks c on c.tenant_id = :tenant and c.run_id = r.id
      where r.tenant_id = :tenant
        and r.id = (select max(id) from billing_runs where tenant_id = :tenant and mode = 'real')
      group by r.id, r.period, r.status, r.finished_at`
  )
  return { run: run && { ...run, finishedAt: run.finishedAt?.toISOString() ?? null } }
}
