import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import type { LineFacts } from '#payments/suspense'

export type SuspenseItem = {
  id: string
  divisionId: number
  leftMinor: bigint
  amountMinor: bigint
  paidAt: string
  status: 'open' | 'settled' | 'reversed'
  facts: LineFacts
}

type Row = Omit<SuspenseItem, 'leftMinor' | 'amountMinor' | 'paidAt'> & {
  left: string
  amount: string
  paid_at: Date
}

/**
 * Money in suspense, locked: two people never give the same sum away.
 *
 * @throws E_SUSPENSE_UNKNOWN · E_SUSPENSE_SETTLED
 */
export async function lockSuspenseItem(id: string): Promise<SuspenseItem> {
  const row = await one<Row>(
    `select id, division_id as "divisionId", left_minor as left, amount_minor as amount, paid_at,
            status, facts
       from suspense_items where tenant_id = :tenant and id = :id for update`,
    { id }
  )
  if (!row) throw new DomainException('E_SUSPENSE_UNKNOWN', {}, 404)
  if (row.status === 'reversed') throw new DomainException('E_SUSPENSE_SETTLED')
  const { left, amount, paid_at, ...item } = row
  return {
    ...item,
    leftMinor: BigInt(left),
    amountMinor: BigInt(amount),
    paidAt: paid_at.toISOString(),
  }
}
