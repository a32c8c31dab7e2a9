import { rows } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'
import { CHARGE_KIND } from '#billing/rules/charge_kind'

type Row = { accountId: string; number: string; name: string; amountMinor: string }

const MOST_SHOWN = 20

/** The largest penalties that a run charged, and gave back. */
export function largestPenalties({ id, period }: { id: string; period: Period }): Promise<Row[]> {
  return rows<Row>(
    `select c.account_id as "accountId", a.number, a.name, c.amount_minor::text as "amountMinor"
       from charges c
       join personal_accounts a on a.tenant_id = :tenant and a.id = c.account_id
      where c.tenant_id = :tenant and c.period = :period and c.kind = :kind and c.run_id = :id
      order by abs(c.amount_minor) desc, c.account_id limit :most`,
    { id, period, kind: CHARGE_KIND.penalty, most: MOST_SHOWN }
  )
}
