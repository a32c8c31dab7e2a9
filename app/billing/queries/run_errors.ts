import { one, rows } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'
import type { FaultCode } from '#billing/rules/account_bill'

export type RunError = {
  accountId: string
  number: string
  name: string
  address: string
  code: FaultCode
  months: { period: Period; servicePointId: string | null; detail: string | null }[]
}

type Asked = { runId: string; code?: FaultCode; page: number; perPage: number }

export type RunErrors = {
  data: RunError[]
  total: number
  /** How many accounts each fault stopped, whatever is asked for. */
  counts: { code: FaultCode; count: number }[]
}

/** The accounts that a run could not bill, by number, a page at a time. */
export async function runErrors({ runId, code, page, perPage }: Asked): Promise<RunErrors> {
  const counts = await rows<{ code: FaultCode; count: number }>(
    `select code, count(*)::int as count from billing_errors
      where tenant_id = :tenant and run_id = :runId group by code order by count desc, code`,
    { runId }
  )
  const data = await rows<RunError>(
    `select e.account_id as "accountId", a.number, a.name, a.address, e.code, e.months
       from billing_errors e
       join personal_accounts a on a.tenant_id = :tenant and a.id = e.account_id
      where e.tenant_id = :tenant and e.run_id = :runId and (:code::text is null or e.code = :code)
      order by a.number, e.code limit :perPage offset :offset`,
    { runId, code: code ?? null, perPage, offset: (page - 1) * perPage }
  )
  const total = await one<{ count: number }>(
    `select count(*)::int as count from billing_errors
      where tenant_id = :tenant and run_id = :runId and (:code::text is null or code = :code)`,
    { runId, code: code ?? null }
  )
  return { data, total: total!.count, counts }
}
