import { one } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'
import { historyMonths } from '#ledger/queries/history_months'
import { SOURCE_KIND } from '#ledger/rules/source_kind'
import { CHARGE_KIND } from '#billing/rules/charge_kind'

type Row = {
  chargeId: string
  accountId: string
  number: string
  divisionId: number
  consumerClass: string
  period: Period
  amount_minor: string
  waived: boolean
}

export type PenaltyCharge = Omit<Row, 'amount_minor'> & { amountMinor: bigint }

/** A penalty by the id of its charge; null when there is none. */
export async function penaltyCharge(chargeId: string): Promise<PenaltyCharge | null> {
  const row = await one<Row>(FIND, {
    chargeId,
    months: historyMonths(),
    kind: CHARGE_KIND.penalty,
    reversal: SOURCE_KIND.chargeReversal,
  })
  if (!row) return null
  const { amount_minor, ...charge } = row
  return { ...charge, amountMinor: BigInt(amount_minor) }
}

const FIND = `
  select p.charge_id as "chargeId", p.account_id as "accountId", a.number,
         a.division_id as "divisionId", a.consumer_class as "consumerClass", c.period,
         c.amount_minor,
         exists (select from entries e
                  where e.tenant_id = :tenant and e.period = any(:months::date[])
                    and e.account_id = p.account_id and e.source_kind = :reversal
                    and e.source_id = p.charge_id) as waived
    from (select charge_id, account_id from penalty_postings
           where tenant_id = :tenant and charge_id = :chargeId limit 1) p
    join personal_accounts a on a.tenant_id = :tenant and a.id = p.account_id
    join charges c on c.tenant_id = :tenant and c.period = any(:months::date[])
     and c.account_id = p.account_id and c.kind = :kind and c.charge_id = p.charge_id`
