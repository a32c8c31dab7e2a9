import { one, rows } from '#shared/database/sql'
import type { LineFacts } from '#payments/suspense'

export type SuspenseCard = {
  id: string
  statementId: string
  fileName: string
  bookedOn: string
  amountMinor: string
  leftMinor: string
  status: 'open' | 'settled' | 'reversed'
  because: string
  facts: LineFacts
}

export type SuspenseCandidate = { id: string; number: string; name: string; address: string }

export type SuspenseStepRow = {
  id: string
  kind: string
  amountMinor: string | null
  accountNumber: string | null
  paymentId: string | null
  note: string | null
  takenBy: string
  takenAt: string
  isReversed: boolean
}

type Where = { id: string; divisionIds: readonly number[] }

/** Money in suspense as its page shows it; null when out of reach. */
export function suspenseCard({ id, divisionIds }: Where): Promise<SuspenseCard | null> {
  return one<SuspenseCard>(
    `select i.id, i.statement_id as "statementId", s.file_name as "fileName",
            i.booked_on as "bookedOn", i.amount_minor as "amountMinor", i.left_minor as "leftMinor",
            i.status, i.because, i.facts
       from suspense_items i
       join statements s on s.tenant_id = :tenant and s.id = i.statement_id
      where i.tenant_id = :tenant and i.id = :id and i.division_id = any(:divisionIds)`,
    { id, divisionIds }
  )
}

/** Accounts that the line pointed to, and those that the same payer's money went to before. */
export function suspenseCandidates({ id, divisionIds }: Where): Promise<SuspenseCandidate[]> {
  return rows<SuspenseCandidate>(
    `select a.id, a.number, a.name, a.address
       from suspense_items i
       join personal_accounts a on a.tenant_id = :tenant and a.division_id = any(:divisionIds)
        and a.status = 'active'
        and (a.id = any(i.candidates)
          or a.id in (select r.account_id from payer_rules r where r.tenant_id = :tenant
                         and r.valid_to is null
                         and r.payer_key in (i.facts->>'payerBankAccount', i.facts->>'payerTaxId')))
      where i.tenant_id = :tenant and i.id = :id order by a.number limit 20`,
    { id, divisionIds }
  )
}

export async function suspenseSteps(itemId: string): Promise<SuspenseStepRow[]> {
  const found = await rows<Omit<SuspenseStepRow, 'takenAt'> & { at: Date }>(
    `select s.id, s.kind, s.amount_minor as "amountMinor", a.number as "accountNumber",
            s.payment_id as "paymentId", s.note, s.taken_by as "takenBy", s.taken_at as at,
            exists (select from suspense_steps r
                     where r.tenant_id = :tenant and r.reverses_id = s.id) as "isReversed"
       from suspense_steps s
       left join personal_accounts a on a.tenant_id = :tenant and a.id = s.account_id
      where s.tenant_id = :tenant and s.item_id = :itemId order by s.id`,
    { itemId }
  )
  return found.map(({ at, ...step }) => ({ ...step, takenAt: at.toISOString() }))
}
